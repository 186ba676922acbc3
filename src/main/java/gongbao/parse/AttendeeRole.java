package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which role the people of a clause came.
 *
 * <pre>
 * 列席会议的有县人大代表                → observer
 * 县人大代表、县政协委员,列席会议         → observer, from the verb behind
 * 全体代表、列席人员参加大会             → present: 列席人员 is one of the groups
 * </pre>
 */
final class AttendeeRole {

    /** |分别列席会议, |在主席台前排就座: what stands behind the last group. */
    static final Cue ENDS = Cue.of(
            "attendee.tail",
            "县人大代表也列席会议",
            "列席会议的县人大代表",
            "{attendance:adverb}{0,8}(?:(?:出席|参加|列席|到会)(?:了|并列席)?(?:{attendance:this}?{attendance:session})?|在主席台(?:前排)?就[坐座])$");

    private static final Cue PRESENT = Cue.of("attendee.present", "参加会议", "列席会议", "{attendance:present}");

    /** 全体代表、嘉宾、列席人员参加大会: 列席人员 is one of the groups. */
    private static final Cue OBSERVERS_TOO = Cue.of(
            "attendee.observers-too",
            "全体代表、列席人员参加大会",
            "列席人员参加大会",
            "[、和及](?:{#count}[余多]?[人名位])?列席(?:人员|代表|同志).{0,20}(?:参加|出席)");

    /** 共1025人(其中列席228人): what stands in brackets is said of some. */
    private static final Cue OBSERVED =
            Cue.of("attendee.observes", "县人大代表列席会议", "共1025人(其中列席228人)", "^(?:[^(]|\\([^()]{0,12}\\)){0,80}列席");

    static final List<Cue> CUES = List.of(ENDS, PRESENT, OBSERVERS_TOO, OBSERVED);

    private AttendeeRole() {}

    /** The role that the clause itself tells, else the one of the next clause that ends the run, else the one before. */
    static Attendee.@Nullable Role of(Reading reading, List<Span> clauses, int index, Attendee.@Nullable Role before) {
        String text = reading.text(clauses.get(index));
        if (OBSERVED.in(text) && !OBSERVERS_TOO.in(text)) {
            return Attendee.Role.OBSERVER;
        }
        if (PRESENT.in(text)) {
            return Attendee.Role.PRESENT;
        }
        if (before != null) {
            return before;
        }
        for (int i = index + 1; i < clauses.size(); i++) {
            String later = reading.text(clauses.get(i));
            if (ENDS.in(later)) {
                return later.contains("列席") ? Attendee.Role.OBSERVER : Attendee.Role.PRESENT;
            }
        }
        return null;
    }
}
