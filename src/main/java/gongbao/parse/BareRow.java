package gongbao.parse;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names in a row that a clause opens with, none with an office, and what they do together.
 *
 * <pre>
 * |王某某、李某某、张某|分别主持会议      → three
 * |王某某、李某某|等同志先后作了发言      → two
 * |青川、巴中|分别作了发言             → nobody: places
 * </pre>
 */
final class BareRow {

    static final Rule RULE = Rule.of(
            "person.row-before-deed",
            "王某某、李某某分别主持会议。",
            "李某某: chaired",
            "(?:等[0-9一二三四五六七八九十]{0,3}[名位人]?)?(?:同志)?(?:{people:how}|在[^,。;]{1,12}上){0,2}(?:{people:deed}|就[^,。]{1,30}[作向])");

    /** Behind one of them stands the next; behind the last the deed of all. */
    private static final Cue NEXT =
            Cue.of("person.next-of-row", "、李某某分别主持", "等同志", "(?:同志)?[、和](?=[\\u3400-\\u9fff]{2})");

    static final List<Cue> CUES = List.of(NEXT);

    private BareRow() {}

    /** Two names or more; none where the row does not open the clause, or one of them is no name. */
    static List<Span> opening(Reading reading, Span clause) {
        String s = reading.text();
        List<Span> names = new ArrayList<>();
        int at = BareName.start(reading, clause);
        for (Span name = next(s, at, clause); name != null; name = next(s, at, clause)) {
            names.add(name);
            at = name.end() + (s.startsWith("同志", name.end()) ? 3 : 1);
        }
        Span last = names.isEmpty() ? null : NameReader.alone(s, at, clause.end(), RULE.pattern());
        if (last == null) {
            return List.of();
        }
        // 张某某、李某某、王某|三同志: the number counts them.
        return names.isEmpty()
                ? names
                : NameRow.items(reading, new Span(names.get(0).start(), last.end()));
    }

    private static @Nullable Span next(String s, int at, Span clause) {
        return NameReader.alone(s, at, clause.end(), NEXT.pattern());
    }
}
