package gongbao.cli;

import gongbao.run.BuildResult;

/** How the command ended; the sentences for the user are in {@code words}, under {@code exit.<number>}. */
enum ExitCode {
    /** Everything asked for was done. */
    DONE(0),
    /** Some seed or page failed; the others were done. */
    SOME_FAILED(1),
    /** The command line was not understood; nothing was done. */
    USAGE(2),
    /** Nothing could be written: no seed could be read, or the output folder could not be used. */
    NOTHING_WRITTEN(3),
    /** Everything was done, but there were warnings and {@code --strict} was given. */
    WARNINGS(4),
    /** What read standard output has ended; where the system ends programs for that, they end with this number. */
    UNREAD(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(BuildResult result, boolean strict) {
        if (!result.written()) {
            return NOTHING_WRITTEN;
        }
        if (result.errors() > 0) {
            return SOME_FAILED;
        }
        return strict && result.warnings() > 0 ? WARNINGS : DONE;
    }
}
