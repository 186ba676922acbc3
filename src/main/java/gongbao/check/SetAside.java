package gongbao.check;

import gongbao.check.rule.Check;
import gongbao.model.Communique;
import gongbao.model.Facts;
import gongbao.model.Genre;
import gongbao.model.Heading;
import gongbao.model.Meeting;
import gongbao.model.Prose;
import gongbao.text.Line;
import gongbao.text.Origins;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source that were set aside from its text, as a text of their own: a signature, a dateline, the headline of the news
 * before it. They are published somewhere, and an editor expects that each line he gave is read.
 *
 * <p>Nothing is known of them as a whole, so only such checks read them as need no more than the words themselves; the blanks and
 * half marks between the parts of a page's foot are its own.
 */
final class SetAside {

    private static final Set<String> CHECKS = Set.of(
            "leader-name",
            "leader-title",
            "organ-name",
            "theory-name",
            "list",
            "number",
            "formula",
            "zero",
            "meeting",
            "goal-year",
            "region",
            "date",
            "unit",
            "confusable",
            "variant",
            "leftover",
            "marks",
            "dup",
            "de",
            "homophone",
            "shape",
            "privacy");

    private SetAside() {}

    /** Whether a check reads them. */
    static boolean isFor(Check check) {
        return CHECKS.contains(check.id());
    }

    /** The lines, of which no more is known than where they stand; null where there are none. */
    static @Nullable Communique of(Communique communique) {
        List<Line> lines = communique.carrier().setAside();
        if (lines.isEmpty()) {
            return null;
        }
        String body = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Communique(
                communique.id(),
                new Heading("", null, List.of(), Genre.OTHER),
                communique.carrier(),
                Meeting.UNKNOWN,
                new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new Prose(List.of(), List.of(), body, Origins.of(lines)),
                List.of());
    }
}
