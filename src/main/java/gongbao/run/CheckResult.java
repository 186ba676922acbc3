package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.diag.Severity;
import gongbao.json.FindingJson;
import gongbao.json.Sarif;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What proofreading found.
 *
 * @param found all findings, by path and place
 * @param ran the rules that ran, in their order
 * @param extent what they looked at
 * @param diagnostics what was wrong with sources and settings, by path and place
 */
public record CheckResult(List<Found> found, List<Rule> ran, Extent extent, List<Diagnostic> diagnostics) {

    /**
     * A finding.
     *
     * @param finding what was found
     * @param accepted why the office lets it stand: its reason, who and when; null where it does not
     */
    public record Found(Finding finding, @Nullable String accepted) {}

    /**
     * A rule that ran.
     *
     * @param id its name
     * @param level of its findings, where they say nothing else
     */
    public record Rule(String id, Level level) {}

    /**
     * What was looked at.
     *
     * @param texts communiqués
     * @param characters of them, blanks not counted
     * @param tables the day that the tables are of: {@code 2026-11-25}; "" where no rule has any
     */
    public record Extent(int texts, long characters, String tables) {}

    public CheckResult {
        found = List.copyOf(found);
        ran = List.copyOf(ran);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** The names of the rules that ran. */
    public List<String> rules() {
        return ran.stream().map(Rule::id).toList();
    }

    /** What is to be mended. */
    public List<Finding> open() {
        return found.stream()
                .filter(each -> each.accepted() == null)
                .map(Found::finding)
                .toList();
    }

    public int count(Level level) {
        return (int) open().stream().filter(each -> each.level() == level).count();
    }

    /** How many of them differ: the same words mended alike are one error in several places. */
    public int distinct(Level level) {
        return (int) open().stream()
                .filter(each -> each.level() == level)
                .map(each -> List.of(
                        each.rule(),
                        each.quote().excerpt(),
                        String.valueOf(each.mend().text())))
                .distinct()
                .count();
    }

    public int suppressed() {
        return (int) found.stream().filter(each -> each.accepted() != null).count();
    }

    /** Whether a source could not be read, or a setting not be understood. */
    public boolean hasFailed() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Whether anything is to be looked at, hints left out. */
    public boolean hasWarnings() {
        return count(Level.WARNING) > 0 || diagnostics.stream().anyMatch(each -> each.severity() == Severity.WARNING);
    }

    /** A line each. */
    public List<String> jsonLines(boolean suppressed, Locale locale) {
        return found.stream()
                .filter(each -> suppressed || each.accepted() == null)
                .map(each -> FindingJson.of(each.finding(), each.accepted(), locale))
                .toList();
    }

    /** One document, with all of them. */
    public String sarif(@Nullable String version, Locale locale) {
        List<Sarif.Rule> rules = new ArrayList<>();
        ran.forEach(each -> rules.add(new Sarif.Rule(each.id(), each.level())));
        List<Sarif.Result> results = new ArrayList<>();
        found.forEach(each -> results.add(new Sarif.Result(each.finding(), each.accepted())));
        Map<String, String> about = new LinkedHashMap<>();
        about.put("texts", String.valueOf(extent.texts()));
        about.put("characters", String.valueOf(extent.characters()));
        about.put("tables", extent.tables());
        StringBuilder document = new StringBuilder();
        try {
            Sarif.write(rules, results, about, version, locale, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toString();
    }
}
