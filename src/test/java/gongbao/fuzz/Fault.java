package gongbao.fuzz;

import java.util.Arrays;

/**
 * A promise that was not kept.
 *
 * @param promise which
 * @param frame where the program was when it failed; empty where it did not fail
 * @param detail what was seen
 */
record Fault(String promise, String frame, String detail) {

    static final String CALM = "no exception";

    /** Faults with one key are taken for one fault. */
    String key() {
        return promise + (frame.isEmpty() ? "" : " @ " + frame);
    }

    static Fault of(Throwable thrown) {
        String frame = Arrays.stream(thrown.getStackTrace())
                .filter(each -> each.getClassName().startsWith("gongbao.")
                        && !each.getClassName().startsWith("gongbao.fuzz."))
                .findFirst()
                .map(each -> each.getClassName() + "." + each.getMethodName() + ":" + each.getLineNumber())
                .orElse("?");
        return new Fault(CALM, thrown.getClass().getSimpleName() + " in " + frame, String.valueOf(thrown.getMessage()));
    }
}
