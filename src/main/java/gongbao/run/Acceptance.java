package gongbao.run;

import gongbao.diag.Finding;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.run.editor.CheckYaml;
import gongbao.text.Blanks;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells findings that the office lets stand from the others, and what it let stand that is not found any more. */
final class Acceptance {

    private final CheckYaml yaml;
    private final Function<String, Path> given;
    private final Set<Accepted> met = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    /** @param given the path of a file by the name that findings know it by */
    Acceptance(CheckYaml yaml, Function<String, Path> given) {
        this.yaml = yaml;
        this.given = given;
    }

    /** A text was read. */
    void read(String name) {
        if (yaml.settings().accepted().isEmpty()) {
            return;
        }
        String path = yaml.name(given.apply(name));
        if (path != null) {
            read.add(path);
        }
    }

    /** By what a finding is accepted; null where it is not. */
    @Nullable
    Accepted of(Finding finding) {
        List<Accepted> accepted = yaml.settings().accepted();
        if (accepted.isEmpty()) {
            return null;
        }
        String path = yaml.name(given.apply(finding.spot().path()));
        Accepted by = null;
        for (Accepted each : accepted) {
            if (is(each, finding, path)) {
                met.add(each);
                by = by == null ? each : by;
            }
        }
        return by;
    }

    private static boolean is(Accepted accepted, Finding finding, @Nullable String path) {
        boolean forAll = accepted.isForAll() && finding.level() != Finding.Level.ERROR;
        return accepted.rule().equals(finding.rule())
                && path != null
                && (forAll || accepted.path().equals(path))
                && accepted.excerpt().equals(Blanks.oneLine(finding.quote().excerpt()))
                && isBeside(accepted.before(), finding.quote().before())
                && isBeside(accepted.after(), finding.quote().after());
    }

    private static boolean isBeside(@Nullable String said, String found) {
        return said == null || said.equals(Blanks.oneLine(found));
    }

    /**
     * Reports what stands for nothing any more.
     *
     * @param ran the rules that ran
     * @param whole whether all texts of the folder were read
     */
    void reportStale(Set<String> ran, boolean whole) {
        for (Accepted each : yaml.settings().accepted()) {
            boolean looked = ran.contains(each.rule()) && (whole || read.contains(each.path()));
            if (looked && !met.contains(each)) {
                yaml.reportStale(each);
            }
        }
    }
}
