package gongbao.run.output;

import java.io.IOException;
import java.nio.file.Path;

/** A program that puts the new site into a folder, and ends by no leave of its own at the step that it is told. */
final class HaltingBuild {

    static final int HALTED = 9;

    private HaltingBuild() {}

    /** The folder, and the number of the step or 0. */
    public static void main(String[] arguments) throws IOException {
        int last = Integer.parseInt(arguments[1]);
        int[] step = {0};
        TwoSites.layNew(
                Path.of(arguments[0]),
                new Disk(
                        path -> {
                            if (++step[0] == last) {
                                Runtime.getRuntime().halt(HALTED);
                            }
                        },
                        false));
    }
}
