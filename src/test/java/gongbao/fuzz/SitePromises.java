package gongbao.fuzz;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every build, whatever is built. */
final class SitePromises {

    private record Promise(String name, Function<SiteRun, @Nullable String> check) {}

    private static final List<Promise> OF_RUN = List.of(
            new Promise("nothing is written outside the site", SitePromises::strayed),
            new Promise("a build says nothing but findings", SitePromises::babbles),
            new Promise("exit code and findings agree", SitePromises::exit));

    private static final List<Promise> OF_SITE = List.of(
            new Promise("pages are well-formed", SiteFiles::pages),
            new Promise("pages say every word of their text", SiteFiles::words),
            new Promise("addresses in the site map and links lead to files", SiteFiles::links),
            new Promise("XML is well-formed", SiteFiles::xml),
            new Promise("JSON is well-formed", SiteFiles::json),
            new Promise("tables have the same cells in every row", SiteFiles::tables),
            new Promise("no file holds a path of the machine", SiteFiles::paths));

    /** 〔例〕seeds/a.txt:3:9: warning: the day … does not exist — check it against the minutes. */
    private static final Pattern FINDING = Pattern.compile(
            "(?<path>.+?)(?::(?<line>\\d+)(?::(?<column>\\d+))?)?: (?<severity>error|warning): (?<words>.+) — .+");

    /** 〔例〕reading 104/104, about 15 s left; linking, nearly done: what a slow build says now and then. */
    private static final Pattern PROGRESS =
            Pattern.compile("[a-z ]+ \\d+/\\d+|[a-z ]+(?: \\d+/\\d+)?, (?:about \\d+ (?:s|min) left|nearly done)");

    private static final Pattern THROWN = Pattern.compile("\\b(?:\\w+\\.)*[A-Z]\\w*[a-z](?:Exception|Error)\\b");

    /** 〔例〕at gongbao.run.Build.link(Build.java:80), and (Build:80) in a finding. */
    private static final Pattern FRAME = Pattern.compile("\\bgongbao\\.\\S*\\(\\S*\\)|\\b[A-Z]\\w+:\\d+(?=\\))");

    private SitePromises() {}

    static List<Fault> faults(SiteRun run) {
        List<Fault> faults =
                Stream.concat(ofRun(run).stream(), wanted(run).stream()).toList();
        return run.run().exit() > 1
                ? faults
                : Stream.concat(faults.stream(), kept(OF_SITE, run)).toList();
    }

    /** What holds even where nothing could be written. */
    static List<Fault> ofRun(SiteRun run) {
        Matcher thrown = THROWN.matcher(run.run().err());
        return thrown.find()
                ? List.of(new Fault(Fault.CALM, thrown.group() + frame(run, thrown.end()), line(run, thrown.start())))
                : kept(OF_RUN, run).toList();
    }

    /** The first line of the program in a trace; a finding has none. */
    private static String frame(SiteRun run, int from) {
        Matcher frame =
                FRAME.matcher(run.run().err()).region(from, run.run().err().length());
        return frame.find() ? " in " + frame.group().strip() : " in a build";
    }

    private static String line(SiteRun run, int at) {
        String err = run.run().err();
        return err.substring(err.lastIndexOf('\n', at) + 1, Math.min(err.length(), at + 1500));
    }

    private static Stream<Fault> kept(List<Promise> promises, SiteRun run) {
        return promises.stream().map(promise -> fault(promise, run)).filter(Objects::nonNull);
    }

    private static @Nullable Fault fault(Promise promise, SiteRun run) {
        String fault = promise.check().apply(run);
        return fault == null ? null : new Fault(promise.name(), "", fault);
    }

    /** Among many seeds some can be read, and then there has to be a site. */
    private static List<Fault> wanted(SiteRun run) {
        if (run.run().exit() <= 1) {
            return List.of();
        }
        String why = findings(run)
                .filter(finding -> finding.group("severity").equals("error"))
                .map(finding -> finding.group("words").replaceAll("“.*”|\\S*/\\S*", "…"))
                .filter(words -> !words.contains("no text in it"))
                .findFirst()
                .orElse("nothing to read");
        return why.equals("nothing to read")
                ? List.of()
                : List.of(new Fault("there is a site", why, run.run().err()));
    }

    private static Stream<Matcher> findings(SiteRun run) {
        return run.run().err().lines().map(FINDING::matcher).filter(Matcher::matches);
    }

    private static @Nullable String strayed(SiteRun run) {
        return run.changed().isEmpty() ? null : run.changed().toString();
    }

    private static @Nullable String babbles(SiteRun run) {
        return run.run()
                .err()
                .lines()
                .filter(line -> !PROGRESS.matcher(line).matches())
                .filter(line -> line.chars().anyMatch(Character::isISOControl)
                        || !line.startsWith("    ") && !FINDING.matcher(line).matches())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String exit(SiteRun run) {
        boolean errors =
                findings(run).anyMatch(finding -> finding.group("severity").equals("error"));
        int exit = run.run().exit();
        boolean agrees = errors ? exit == 1 || exit == 3 : exit == 0;
        return agrees ? null : "exit " + exit + ": " + run.run().err();
    }
}
