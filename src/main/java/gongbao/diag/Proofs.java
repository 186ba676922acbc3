package gongbao.diag;

import gongbao.diag.Finding.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What proofreading found in some texts.
 *
 * @param found all findings, by path and place
 * @param ran the rules that ran, in their order
 * @param extent what they looked at
 */
public record Proofs(List<Found> found, List<Rule> ran, Extent extent) {

    /** Where nothing was proofread. */
    public static final Proofs NONE = new Proofs(List.of(), List.of(), new Extent(0, 0, "", null, List.of()));

    /**
     * A finding.
     *
     * @param finding what was found
     * @param text id of the text
     * @param accepted why the office lets it stand, who said so and when; null where it does not
     */
    public record Found(
            Finding finding, String text, @Nullable String accepted) {}

    /**
     * A rule that ran.
     *
     * @param id its name
     * @param level of its findings, where they say nothing else
     * @param source where it was read
     */
    public record Rule(String id, Level level, String source) {}

    /**
     * What was looked at, and what not.
     *
     * @param texts how many
     * @param characters of them, blanks not counted
     * @param tables the day that the tables are of: {@code 2026-11-25}; "" where no rule has any
     * @param newest the day of the newest text: {@code 2027-12-01}; null where no text has one
     * @param left the rules that did not run
     */
    public record Extent(
            int texts,
            long characters,
            String tables,
            @Nullable String newest,
            List<String> left) {

        public Extent {
            left = List.copyOf(left);
        }

        /** Whether the newest text is more than a year newer than the tables, which know nothing of what came between. */
        public boolean isBehind() {
            return newest != null
                    && !tables.isEmpty()
                    && LocalDate.parse(newest).isAfter(LocalDate.parse(tables).plusYears(1));
        }
    }

    public Proofs {
        found = List.copyOf(found);
        ran = List.copyOf(ran);
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

    /** How many the office lets stand. */
    public int accepted() {
        return found.size() - open().size();
    }
}
