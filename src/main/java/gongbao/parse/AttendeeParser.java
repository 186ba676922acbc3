package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the groups of people who attended, with and without a vote.
 *
 * <pre>
 * 出席全会的有,县委委员32人,候补县委委员3人。            → present 县委委员 32, present 候补县委委员 3
 * 应到市委委员48人,候补委员8人;实到市委委员43人,候补委员4人 → 43 of 48, 4 of 8
 * 县纪委常委、县监委委员和有关方面负责同志列席会议。       → three observing groups
 * 各乡镇、县级各部门主要负责人列席会议。                 → one group: 各乡镇 alone are no people
 * 列席238人。                                     → a group without a name
 * 因病因事缺席3人。                                 → 3 absent
 * </pre>
 */
final class AttendeeParser {

    private static final int LONGEST = 700;

    static final List<Rule> RULES = Stream.of(AttendeeCount.RULES, List.of(AttendeeGroups.LISTED), Absentees.RULES)
            .flatMap(List::stream)
            .toList();

    /** A sentence with one of these, or a clause, may tell who attended. */
    private static final Cues ATTENDS = Cues.of(
            Cue.of(
                    "attendee.attends",
                    "县委委员出席了这次全会",
                    "县委委员出席了座谈活动",
                    "(?:出席|参加|列席)了?{attendance:this}?{attendance:session}"),
            Cue.of("attendee.session-had", "全会到县委委员32人", "全会到会场参观", "全会到(?=.{2,8}委员)"),
            Cue.of("attendee.due-or-came", "应到48人", "得到48人", "{counts:mark}"),
            Cue.of(
                    "attendee.came-alone",
                    "出席代表165名",
                    "出席省第五次党代会代表12名",
                    "(?:^|[,;])(?:出席|列席)(?:的|者)?有?(?:[^,;:0-9会]{0,12}?(?:代表|委员|同志|干部))?{counts:all}?{#count}[人名位]"),
            Cue.of(
                    "attendee.came-list",
                    "出席的有县委委员会委员32人",
                    "出席的同志有意见",
                    "(?:^|[,;])(?:出席|列席)[的者]有[^,;:]{2,30}?{#count}[人名位]"),
            Cue.of(
                    "attendee.came-counted",
                    "与会代表165名",
                    "发给与会代表",
                    "(?:与会|报到)(?:的|者)?[^,;:0-9会]{0,6}?(?:代表|委员|人员|同志)?(?:人数)?(?:达到?|为)?{counts:all}?{#count}[余多]?[人名位]"),
            Cue.of(
                    "attendee.seated-list",
                    "在主席台前排就座的主席团常务委员有:张某某",
                    "在主席台前排就座的同志发言",
                    "在主席台(?:前排)?就[坐座]的[^,。;:]{0,20}?(?:[有是](?=:|$)|:)"),
            Cue.of("attendee.who-came", "列席人员有县委委员", "列席人员名单", "(?:出席|列席|参加|[到与]会)(?:者|人员有)"),
            Cue.of("attendee.observed", "列席人员共238人", "列席人员名单", "列席(?:人员)?共?(?={#count}[人名])"),
            Cue.of("attendee.at-end", "县人大代表列席", "县人大代表列席座谈", "(?:出席|参加|列席|在主席台(?:前排)?就[坐座])$"),
            Cue.of("attendee.observed-before", "20位代表列席,6位公民旁听", "20位列席代表", "[^,;:]{4}列席[,;]"),
            Cue.of("attendee.observed-too", "县人大代表也列席", "县人大代表也发言", "也列席"));

    /** 今天的预备会议,出席2855人: another session than the text's own. */
    private static final Cue OTHER_SESSION = Cue.of(
            "attendee.other-session", "今天的预备会议,出席2855人", "今天的会议,出席2855人", "{attendance:other-session}[^;。]{0,40}$");

    /** 选举产生出席县党代会代表22人,|列席代表7人: those were chosen. */
    private static final Cue ELECTS = Cue.of("attendee.elects", "选举产生代表22人", "出席代表22人", "{attendance:elects}");

    /** 出席大会的代表540名,应是…, 出席大会的代表,由各选举单位选举产生: who is to come. */
    private static final Cue PLANNED = Cue.of(
            "attendee.planned",
            "出席大会的代表540名,应是优秀分子",
            "出席大会的代表540名,符合规定",
            "名额(?!{#count}[人名])|应当?是|(?:将|拟)于|选举产生的?办法|条件|代表,由[^。;]{4,200}产生");

    static final List<Cue> CUES = Cue.all(List.of(
            ATTENDS,
            List.of(OTHER_SESSION, ELECTS, PLANNED),
            AttendeeLead.CUES,
            AttendeeCount.CUES,
            AttendeeWalk.CUES,
            AttendeeRole.CUES,
            GroupName.CUES,
            Members.CUES,
            Absentees.CUES));

    private final Reading reading;
    private final AttendeeGroups groups;
    private final OtherSittings others;
    private final Attendees found = new Attendees();
    private final List<Span> named = new ArrayList<>();

    /** @param own the text's own meeting; null where it tells of none */
    AttendeeParser(Reading reading, @Nullable MeetingName own) {
        this.reading = reading;
        this.others = new OtherSittings(reading, own);
        this.groups = new AttendeeGroups(reading);
    }

    /**
     * Who attended.
     *
     * @param groups in the order of the text
     * @param named stretches that may hold names of people who attended
     */
    record Attendance(List<Attendee> groups, List<Span> named) {

        /** Of a text that tells of no meeting. */
        static final Attendance NONE = new Attendance(List.of(), List.of());
    }

    Attendance parse(FrontMatter front) {
        // …人大五次会议召开主席团第一次会议: who came to that did not come to all of the meeting.
        int last = Presiding.opensPart(reading, front.first())
                ? 0
                : reading.paragraphs().size();
        for (int p = front.first(); p < last; p++) {
            // Attendance stands at the beginning or at the end of a report; in between people attend other things.
            if (p - front.first() < 7 || last - p <= 4) {
                for (Span sentence : reading.sentences(p)) {
                    if (!others.has(sentence)) {
                        sentence(sentence);
                    }
                }
            }
        }
        return new Attendance(found.groups(), named);
    }

    private void sentence(Span sentence) {
        String text = reading.text(sentence);
        if (sentence.length() > LONGEST
                || PLANNED.in(text)
                || !attends(text.endsWith("。") ? text.substring(0, text.length() - 1) : text)) {
            return;
        }
        AttendeeWalk walk = new AttendeeWalk(reading, groups, found, named);
        List<Span> clauses = reading.split(sentence, ",;:。!");
        int first = firstAttending(clauses);
        if (first >= 0 && ELECTS.in(text.substring(0, clauses.get(first).start() - sentence.start()))) {
            return;
        }
        if (first >= 0 && OTHER_SESSION.in(text.substring(0, clauses.get(first).end() - sentence.start()))) {
            return;
        }
        for (int i = first; i >= 0 && i < clauses.size(); i++) {
            if (!walk.clause(clauses, i)) {
                return;
            }
        }
    }

    private static boolean attends(String text) {
        return ATTENDS.in(text) || Absentees.told(text);
    }

    /** The first clause of the list: the one with the verb, or the run of groups before it. */
    private int firstAttending(List<Span> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (attends(reading.text(clauses.get(i)))) {
                int first = i;
                boolean tail = AttendeeRole.ENDS.in(reading.text(clauses.get(i)));
                while (tail && first > 0 && AttendeeGroups.listsPeople(reading.text(clauses.get(first - 1)))) {
                    first--;
                }
                return due(clauses, first);
            }
        }
        return -1;
    }

    /** 代表240名,因病缺席13人,实际到会227名: the clause before the first that tells who came. */
    private int due(List<Span> clauses, int first) {
        for (int i = 0; i < first; i++) {
            if (Members.areDue(reading, clauses, i) || Members.areThere(reading, clauses, i)) {
                return i;
            }
        }
        return first;
    }
}
