package gongbao.cli;

import gongbao.cli.ProgressReport.Way;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How much a run says of itself; what is wrong it always says. */
enum Loudness {
    QUIET,
    PLAIN,
    VERBOSE;

    private static final String LITTLE = "--quiet";
    private static final String MUCH = "--verbose";

    static void options(CommandSpec spec) {
        spec.addOption(Options.flag("-q", LITTLE)).addOption(Options.flag("-v", MUCH));
    }

    static Loudness of(ParseResult given, Words words) {
        boolean little = Options.has(given, LITTLE);
        boolean much = Options.has(given, MUCH);
        if (little && much) {
            throw Options.wrong(given, words.get("quiet-and-verbose"));
        }
        return little ? QUIET : much ? VERBOSE : PLAIN;
    }

    /**
     * How the progress is shown.
     *
     * @param printing whether results go to the terminal meanwhile: a line among them would be in their way
     */
    Way way(Io io, boolean printing) {
        return this == QUIET || io.terminal() && printing ? Way.NOT_AT_ALL : io.terminal() ? Way.DRAWN : Way.LINES;
    }
}
