package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.model.FactId;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * </pre>
 */
final class AttendeeParser {

    private static final String RULE = "attendance";

    private static final String SESSION = "(?:这次|本次|此次|今天的|今天)?(?:全会|全体会议|全委会|全委会议|会议|大会|全体\\(扩大\\)会议|党代会|人大会议)";

    private static final Pattern ATTENDS = Pattern.compile(
            "(?:出席|参加|列席)了?(?:" + SESSION + ")|" + SESSION
                    + "(?:应到|实到|应出席|到会)|全会到(?=.{2,8}委员)|应到|实到|应出席|实际出席|到会|列席(?:人员)?(?:共)?(?=[0-9〇一二三四五六七八九十百]{1,6}[人名])|(?:出席|参加|列席|在主席台(?:前排)?就[坐座])$|也列席");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[^,;:]{0,8}?(?:今天|当天|上午|下午))?(?:也|还|同时)?(?:" + SESSION + ")?(?:(?:出席|参加|列席)了?(?:" + SESSION
                    + ")?(?:人员|的同志|的)?(?:还)?(?:分别)?(?:有|是|为|包括)?|" + SESSION + "(?:到(?=.{2,8}委员)|(?=应到|实到|应出席|到会)))");

    private static final Pattern TAIL = Pattern.compile(
            "(?:也|还|等|均|都|分别|应邀|共同|一同)*(?:(?:出席|参加|列席)(?:了|并列席)?(?:" + SESSION + ")?|在主席台(?:前排)?就[坐座])$");

    private static final String NUM = "[0-9〇零一二三四五六七八九十百千两]{1,7}";
    private static final Pattern COUNTED = Pattern.compile(
            "^(?<before>.{0,60}?)(?:共有|共计|共|计|有)?(?<due>应到会|应到|应出席)?(?<came>实际出席(?:会议|全会|大会)?的?|实际到会|实到会|实到|到会|出席)?(?<group>(?:(?!应到|实到|应出席|实际出席|到会)[^0-9]){0,40}?)(?<num>"
                    + NUM + ")(?:余|多)?[人名位](?<after>.{0,40})$");

    private static final Pattern SPEECH = Pattern.compile("指出|强调|要求|号召|讲话|作了|审议|通过|选举|候选人|因病|因事|符合");

    /** 因病因事缺席3名: between those due and those present. */
    private static final Pattern ABSENT = Pattern.compile("缺席|请假|未(?:能)?(?:出席|到会)");

    private final Reading reading;
    private final AttendeeGroups groups;
    private final List<Attendee> found = new ArrayList<>();
    private final List<Span> named = new ArrayList<>();

    AttendeeParser(Reading reading) {
        this.reading = reading;
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
        int last = reading.paragraphs().size();
        for (int p = front.first(); p < last; p++) {
            // Attendance stands at the beginning or at the end of a report; in between people attend other things.
            if (p - front.first() < 7 || last - p <= 4) {
                for (Span sentence : reading.sentences(p)) {
                    sentence(sentence);
                }
            }
        }
        return new Attendance(found, named);
    }

    private void sentence(Span sentence) {
        String text = reading.text(sentence);
        Matcher m = ATTENDS.matcher(text).region(0, text.endsWith("。") ? text.length() - 1 : text.length());
        if (sentence.length() > 700 || !m.find()) {
            return;
        }
        Walk walk = new Walk();
        List<Span> clauses = reading.split(sentence, ",;:。!");
        int first = firstAttending(clauses);
        for (int i = first; i >= 0 && i < clauses.size(); i++) {
            if (!walk.clause(clauses, i)) {
                return;
            }
        }
    }

    /** The first clause of the list: the one with the verb, or the run of groups before it. */
    private int firstAttending(List<Span> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (ATTENDS.matcher(reading.text(clauses.get(i))).find()) {
                int first = i;
                boolean tail = TAIL.matcher(reading.text(clauses.get(i))).find();
                while (tail && first > 0 && AttendeeGroups.listsPeople(reading.text(clauses.get(first - 1)))) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    /** The walk through the clauses of one sentence, which inherit role and count mark from those before. */
    private final class Walk {

        private Attendee.@Nullable Role role;
        private boolean due;
        private final int before = found.size();

        boolean clause(List<Span> clauses, int index) {
            Span clause = clauses.get(index);
            String text = reading.text(clause);
            if (role != null && ABSENT.matcher(text).find()) {
                return true;
            }
            Attendee.Role here = role(clauses, index);
            if (here == null || SPEECH.matcher(text).find()) {
                return role != null && text.contains("符合") || role == null && index + 1 < clauses.size();
            }
            role = here;
            Matcher lead = LEAD.matcher(text);
            int from = lead.find() ? lead.end() : 0;
            Matcher tail = TAIL.matcher(text);
            int to = tail.find() && tail.start() >= from ? tail.start() : text.length();
            int first = clause.start() + from;
            if (from < to
                    && reading.text().charAt(first) == '有'
                    && !reading.text().startsWith("有关", first)) {
                from++;
            }
            if (to > from) {
                groups(new Span(clause.start() + from, clause.start() + to));
            }
            return true;
        }

        /** The role that the clause itself tells, else the one of the next clause that ends the run, else the one before. */
        private Attendee.@Nullable Role role(List<Span> clauses, int index) {
            String text = reading.text(clauses.get(index));
            if (text.contains("列席")) {
                return Attendee.Role.OBSERVER;
            }
            if (text.contains("出席")
                    || text.contains("在主席台")
                    || text.contains("参加")
                    || text.contains("到会")
                    || text.contains("全会到")
                    || text.contains("应到")
                    || text.contains("实到")) {
                return Attendee.Role.PRESENT;
            }
            if (role != null) {
                return role;
            }
            for (int i = index + 1; i < clauses.size(); i++) {
                String later = reading.text(clauses.get(i));
                if (TAIL.matcher(later).find()) {
                    return later.contains("列席") ? Attendee.Role.OBSERVER : Attendee.Role.PRESENT;
                }
            }
            return null;
        }

        private void groups(Span span) {
            if (each(span)) {
                return;
            }
            for (Span group : groups.split(span)) {
                if (groups.isGroup(group)) {
                    add(reading.compact(group), null, null, group);
                } else {
                    named.add(group);
                }
            }
        }

        /** 县委委员33人、候补委员6人: a number each. */
        private boolean each(Span span) {
            int start = span.start();
            for (int i = start; i < span.end(); i++) {
                boolean cut = "、和".indexOf(reading.text().charAt(i)) >= 0
                        && i > start
                        && "人名位".indexOf(reading.text().charAt(i - 1)) >= 0;
                if (cut && one(new Span(start, i))) {
                    start = i + 1;
                }
            }
            return one(new Span(start, span.end())) || start > span.start();
        }

        private boolean one(Span span) {
            Matcher counted = COUNTED.matcher(reading.text(span));
            boolean found = counted.find();
            if (found) {
                counted(span, counted);
            }
            return found;
        }

        private void counted(Span span, Matcher m) {
            int count = ChineseNumbers.integer(m.group("num"));
            if (m.group("due") != null) {
                due = true;
            } else if (m.group("came") != null) {
                due = false;
            }
            Span group = group(span, m);
            String name = group.length() == 0 ? null : reading.compact(group).replaceFirst("共计?$", "");
            boolean total = name == null && reading.text(span).startsWith("共") && found.size() > before;
            if (count < 0 || total) {
                return;
            }
            Span words = new Span(
                    group.length() == 0 ? span.start() : Math.min(group.start(), span.start() + m.start("num")),
                    span.end());
            if (due) {
                add(name, null, count, words);
            } else if (!fill(name, count)) {
                add(name, count, null, words);
            }
        }

        /** 县委委员32人: before the number; 27名区委委员: behind it; 应到市委委员48人: between mark and number. */
        private Span group(Span span, Matcher m) {
            for (String part : new String[] {"before", "group", "after"}) {
                if (m.end(part) > m.start(part)) {
                    int start = span.start() + m.start(part);
                    int skip = reading.text().startsWith("的", start) ? 1 : 0;
                    return new Span(start + skip, span.start() + m.end(part));
                }
            }
            return new Span(span.end(), span.end());
        }

        /** 实到 fills the group that 应到 opened. */
        private boolean fill(@Nullable String group, int count) {
            for (int i = found.size() - 1; i >= 0; i--) {
                Attendee open = found.get(i);
                if (open.count() == null && open.expected() != null && (group == null || group.equals(open.group()))) {
                    found.set(i, open.withCount(count));
                    return true;
                }
            }
            return false;
        }

        private void add(@Nullable String group, @Nullable Integer count, @Nullable Integer expected, Span words) {
            if (group != null && (group.length() > 60 || group.equals("共"))) {
                return;
            }
            found.add(new Attendee(
                    FactId.Kind.ATTENDEE.uncounted(),
                    java.util.Objects.requireNonNull(role),
                    group,
                    count,
                    expected,
                    List.of(),
                    words,
                    RULE));
        }
    }
}
