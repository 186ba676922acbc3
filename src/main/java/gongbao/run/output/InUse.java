package gongbao.run.output;

import java.io.IOException;

/** Another build is at work on the folder. */
final class InUse extends IOException {

    private static final long serialVersionUID = 1L;

    private final String process;

    InUse(String process) {
        super("in use by process " + process);
        this.process = process;
    }

    /** Its number, {@code ?} where that cannot be known. */
    String process() {
        return process;
    }
}
