package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
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
 * </pre>
 */
final class AttendeeParser {

    private static final int LONGEST = 700;

    static final List<Rule> RULES = Stream.concat(AttendeeCount.RULES.stream(), Stream.of(AttendeeGroups.LISTED))
            .toList();

    /** A sentence with one of these, or a clause, may tell who attended. */
    private static final List<Cue> ATTENDS = List.of(
            Cue.of(
                    "attendee.attends",
                    "县委委员出席了这次全会",
                    "县委委员出席了座谈活动",
                    "(?:出席|参加|列席)了?{attendance:this}?{attendance:session}"),
            Cue.of("attendee.session-had", "全会到县委委员32人", "全会到会场参观", "全会到(?=.{2,8}委员)"),
            Cue.of("attendee.due-or-came", "应到48人", "得到48人", "{counts:mark}"),
            Cue.of("attendee.observed", "列席人员共238人", "列席人员名单", "列席(?:人员)?共?(?=[0-9〇一二三四五六七八九十百]{1,6}[人名])"),
            Cue.of("attendee.at-end", "县人大代表列席", "县人大代表列席座谈", "(?:出席|参加|列席|在主席台(?:前排)?就[坐座])$"),
            Cue.of("attendee.observed-too", "县人大代表也列席", "县人大代表也发言", "也列席"));

    /** |分别列席会议, |在主席台前排就座: what stands behind the last group. */
    private static final Cue TAIL = Cue.of(
            "attendee.tail",
            "县人大代表也列席会议",
            "列席会议的县人大代表",
            "{attendance:adverb}{0,8}(?:(?:出席|参加|列席)(?:了|并列席)?(?:{attendance:this}?{attendance:session})?|在主席台(?:前排)?就[坐座])$");

    private static final Cue OTHER_DEED =
            Cue.of("attendee.no-attendance", "会议强调,出席", "会议出席情况", "{attendance:no-attendance}");

    /** 因病因事缺席3名: between those due and those present. */
    private static final Cue ABSENT = Cue.of("attendee.absent", "未能出席3名", "出席3名", "{attendance:absent}");

    private static final Cue PRESENT = Cue.of("attendee.present", "参加会议", "列席会议", "{attendance:present}");

    static final List<Cue> CUES =
            Cue.all(List.of(ATTENDS, AttendeeLead.CUES, List.of(TAIL, OTHER_DEED, ABSENT, PRESENT)));

    private final Reading reading;
    private final AttendeeGroups groups;
    private final List<Attendee> found = new ArrayList<>();
    private final List<Span> named = new ArrayList<>();

    AttendeeParser(Reading reading) {
        this.reading = reading;
        this.groups = new AttendeeGroups(reading);
    }

    /** Groups in the order of the text. */
    List<Attendee> parse(FrontMatter front) {
        int last = reading.paragraphs().size();
        for (int p = front.first(); p < last; p++) {
            // Attendance stands at the beginning or at the end of a report; in between people attend other things.
            if (p - front.first() < 7 || last - p <= 4) {
                for (Span sentence : reading.sentences(p)) {
                    sentence(sentence);
                }
            }
        }
        return found;
    }

    /** Stretches that may hold names of people who attended. */
    List<Span> named() {
        return named;
    }

    private void sentence(Span sentence) {
        String text = reading.text(sentence);
        if (sentence.length() > LONGEST || !attends(text.endsWith("。") ? text.substring(0, text.length() - 1) : text)) {
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

    private static boolean attends(String text) {
        return ATTENDS.stream().anyMatch(cue -> cue.in(text));
    }

    /** The first clause of the list: the one with the verb, or the run of groups before it. */
    private int firstAttending(List<Span> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (attends(reading.text(clauses.get(i)))) {
                int first = i;
                boolean tail = TAIL.in(reading.text(clauses.get(i)));
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
            if (role != null && ABSENT.in(text)) {
                return true;
            }
            Attendee.Role here = role(clauses, index);
            if (here == null || OTHER_DEED.in(text)) {
                return role != null && text.contains("符合") || role == null && index + 1 < clauses.size();
            }
            role = here;
            int from = AttendeeLead.end(text);
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
            if (PRESENT.in(text)) {
                return Attendee.Role.PRESENT;
            }
            if (role != null) {
                return role;
            }
            for (int i = index + 1; i < clauses.size(); i++) {
                String later = reading.text(clauses.get(i));
                if (TAIL.in(later)) {
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
                    add(reading.compact(group), null, null, group, AttendeeGroups.LISTED);
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
            AttendeeCount counted = AttendeeCount.of(reading, span);
            if (counted != null) {
                counted(span, counted);
            }
            return counted != null;
        }

        private void counted(Span span, AttendeeCount counted) {
            due = counted.mark() == null ? due : counted.mark() == AttendeeCount.Mark.DUE;
            String name = counted.name(reading);
            boolean total = name == null && reading.text(span).startsWith("共") && found.size() > before;
            if (counted.count() < 0 || total) {
                return;
            }
            if (due) {
                add(name, null, counted.count(), counted.words(), AttendeeCount.EXPECTED);
            } else if (!fill(name, counted.count())) {
                add(name, counted.count(), null, counted.words(), counted.rule());
            }
        }

        /** 实到 fills the group that 应到 opened. */
        private boolean fill(@Nullable String group, int count) {
            for (int i = found.size() - 1; i >= 0; i--) {
                Attendee open = found.get(i);
                if (open.count() == null && open.expected() != null && (group == null || group.equals(open.group()))) {
                    found.set(i, filled(open, count));
                    return true;
                }
            }
            return false;
        }

        private Attendee filled(Attendee open, int count) {
            return new Attendee(
                    open.role(),
                    open.group(),
                    count,
                    open.expected(),
                    List.of(),
                    open.span(),
                    AttendeeCount.EXPECTED_AND_PRESENT.name());
        }

        private void add(
                @Nullable String group, @Nullable Integer count, @Nullable Integer expected, Span words, Rule rule) {
            if (group != null && (group.length() > 60 || group.equals("共"))) {
                return;
            }
            found.add(new Attendee(
                    Objects.requireNonNull(role),
                    group,
                    count,
                    expected,
                    List.of(),
                    reading.origin(words),
                    rule.name()));
        }
    }
}
