package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;

/**
 * How many members there are, where the same sentence says how many of them came: so many were due.
 *
 * <pre>
 * 大会有|正式代表700名、特邀代表2名,实到会694名   → 700 and 2 were due
 * 代表总数454人,实到420人                  → 454 were due
 * 县委委员32人、候补委员3人出席会议            → none of it: they came
 * </pre>
 */
final class Members {

    private static final Cue MEMBERS = Cue.of(
            "attendee.members",
            "大会有正式代表700名、特邀代表2名",
            "全县有党员700名",
            "^(?:[^0-9,;:]{0,24}?(?:代表|委员){counts:all}?{#count}[人名位][、和]?){1,4}$");

    private static final Cue LEAD = Cue.of(
            "attendee.members-lead",
            "大会有正式代表700名",
            "正式代表700名",
            "^(?:[^,;:、]{0,24}?(?:{attendance:session}(?:[应现实共]{0,2}有)?|[本这]届(?:大会|会议)?"
                    + "|全[县市省区州旗乡镇国][应现实共]{0,2}有)|[^,;:、0-9]{0,24}?[应现实共]{1,2}有)");

    /** |实到会694名: how many of them came. */
    private static final Cue CAME = Cue.of(
            "attendee.members-came",
            "今天实到会694名",
            "应到会700名",
            "^(?:{attendance:day}|{attendance:session}){0,2}{counts:came}会?[^0-9]{0,9}?{#count}[人名位]$");

    /** 会议应出席|委员2237人: said outright. */
    private static final Cue DUE = Cue.of("attendee.members-due", "会议应出席委员2237人", "会议有委员2237人", "应[到出参]");

    /** 正式代表200人|,列席代表50人. */
    private static final Cue FULL = Cue.of(
            "attendee.members-full",
            "正式代表200人",
            "全县代表200人",
            "^(?:大会|会议)?(?:有|共有)?(?:正式|党员)?(?:代表|委员){counts:all}?{#count}[人名位]$");

    private static final Cue OBSERVED = Cue.of(
            "attendee.members-observed", "列席代表50人", "代表50人列席", "^列席(?:的)?(?:代表|人员|同志)?{counts:all}?{#count}[人名位]$");

    static final List<Cue> CUES = List.of(FULL, OBSERVED, MEMBERS, LEAD, CAME, DUE);

    private Members() {}

    /** Whether a clause counts members of whom a later one says how many came. */
    static boolean areDue(Reading reading, List<Span> clauses, int index) {
        String text = reading.text(clauses.get(index));
        if (!MEMBERS.in(text) || DUE.in(text)) {
            return false;
        }
        for (Span later : clauses.subList(index + 1, Math.min(index + 4, clauses.size()))) {
            if (CAME.in(reading.text(later))) {
                return true;
            }
        }
        return false;
    }

    /** 正式代表200人,|列席代表50人: those beside whom others only listened came. */
    static boolean areThere(Reading reading, List<Span> clauses, int index) {
        return index + 1 < clauses.size()
                && FULL.is(reading.text(clauses.get(index)))
                && OBSERVED.is(reading.text(clauses.get(index + 1)));
    }

    /** Offset behind 大会有. */
    static int lead(String clause) {
        Matcher lead = LEAD.matcher(clause);
        return lead.find() ? lead.end() : 0;
    }
}
