package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that a clause opens with, without an office; the words behind must bear it out.
 *
 * <pre>
 * 全会听取和审议了|王某某|代表县委常委会作的…   → 王某某
 * 由于工作需要, 向大会报告工作               → nobody
 * </pre>
 */
final class BareName {

    /** Without an office a name needs a deed behind it. */
    static final Rule BEFORE_DEED = Rule.of(
            "person.name-before-deed",
            "王某某代表县委常委会作工作报告。",
            "王某某: reported",
            "同志关于|(?:同志)?(?:{people:deed}|就[^,。]{1,30}[作向]|受[^,。]{1,20}委托)");

    /** 全会|听取和审议了: what stands before a name without office. */
    private static final Cue LEAD = Cue.of(
            "person.lead",
            "全会听取和审议了王某某",
            "王某某向全会",
            "(?:全会|会议|大会)?(?:认真|一致)?(?:(?:{people:takes-up}(?:和|并|、)?){1,4}了?|由)");

    static final List<Cue> CUES = List.of(LEAD);

    private BareName() {}

    /**
     * The name; null where there is none.
     *
     * @param known who was told of with an office before
     */
    static @Nullable Span opening(Reading reading, Span clause, Set<String> known) {
        int start = start(reading, clause);
        String s = reading.text();
        Span name = NameReader.behindOffice(s, start, clause.end(), BEFORE_DEED.pattern());
        if (name != null && !known.contains(reading.compact(name))) {
            name = NameReader.alone(s, start, clause.end(), BEFORE_DEED.pattern());
        }
        return name;
    }

    /** Behind the words that lead to a name. */
    static int start(Reading reading, Span clause) {
        return Math.max(clause.start(), LEAD.pattern().endAtStart(reading.text(), clause.start(), clause.end()));
    }
}
