package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The walk through the clauses of one sentence, which inherit role and count mark from those before.
 *
 * <pre>
 * 应到县委委员48人,候补委员8人          → 候补委员 are due too
 * 县人大代表、县政协委员,列席会议        → the groups take their role from the verb behind
 * 大会有代表240名,实到227名            → the first number is of those due
 * 出席代表201人,其中妇女代表38人         → the second is counted in the first
 * 出席委员38人,因事请假3人              → 3 absent
 * </pre>
 */
final class AttendeeWalk {

    /** |分别列席会议, |在主席台前排就座: what stands behind the last group. */
    static final Cue ENDS = Cue.of(
            "attendee.tail",
            "县人大代表也列席会议",
            "列席会议的县人大代表",
            "{attendance:adverb}{0,8}(?:(?:出席|参加|列席|到会)(?:了|并列席)?(?:{attendance:this}?{attendance:session})?|在主席台(?:前排)?就[坐座])$");

    private static final Cue OTHER_DEED =
            Cue.of("attendee.no-attendance", "会议强调,出席", "会议出席情况", "{attendance:no-attendance}");

    private static final Cue PRESENT = Cue.of("attendee.present", "参加会议", "列席会议", "{attendance:present}");

    /** 应到县委委员48人|,实到: from here on it is told who came. */
    private static final Cue CAME =
            Cue.of("attendee.came", "实到31人", "应到31人", "(?<!应)(?:出席|参加|列席|[到与]会|实到|实际|报到|就[坐座])");

    private static final Cue SUBSET = Cue.of("attendee.subset", "其中妇女代表38人", "妇女代表38人", "^其中");

    /** 除省委委员外,|有各地委书记: those before 外 came too. */
    private static final Cue BESIDES = Cue.of("attendee.besides", "还有各地委书记", "县委委员全部到会", "^(?:还|也|另)?[有包]");

    /** |共255人: all of those before. */
    private static final Cue SUM = Cue.of("attendee.sum", "共计255人", "有关人员255人", "^(?:以上)?(?:共|合计|总)");

    /** 县委委员33人|、候补委员6人: a number each. */
    private static final Cue COUNTED =
            Cue.of("attendee.number-ends", "县委委员33人", "县级负责人", "{#count}[余多]?[人名位](?:\\([^)]{0,40}\\))?$");

    static final List<Cue> CUES = List.of(ENDS, OTHER_DEED, PRESENT, CAME, SUBSET, BESIDES, SUM, COUNTED);

    private static final int LONGEST_NAME = 60;

    /** 三百二十五余人(其中妇女一百二十人), in characters. */
    private static final int LONGEST_NUMBER = 50;

    private final Reading reading;
    private final AttendeeGroups groups;
    private final Attendees found;
    private final List<Span> named;
    private final int before;

    private Attendee.@Nullable Role role;
    private boolean due;
    private boolean subset;
    private boolean away;

    /**
     * @param found takes the groups
     * @param named takes the stretches that may hold names
     */
    AttendeeWalk(Reading reading, AttendeeGroups groups, Attendees found, List<Span> named) {
        this.reading = reading;
        this.groups = groups;
        this.found = found;
        this.named = named;
        this.before = found.size();
    }

    /** Reads one clause; false where the sentence goes on to something else. */
    boolean clause(List<Span> clauses, int index) {
        Span clause = clauses.get(index);
        String text = reading.text(clause);
        boolean members = role == null && Members.areDue(reading, clauses, index);
        subset |= SUBSET.opens(text);
        if (Absentees.told(text)) {
            absent(clause);
            return true;
        }
        Attendee.Role here = members ? Attendee.Role.PRESENT : role(clauses, index);
        if (here == null || OTHER_DEED.in(text)) {
            return role != null && text.contains("符合") || role == null && index + 1 < clauses.size();
        }
        subset &= !CAME.in(text);
        if (!subset) {
            role = here;
            due = members || due && !CAME.in(text);
            groups(members ? new Span(clause.start() + Members.lead(text), clause.end()) : inner(clauses, index));
        }
        return true;
    }

    /** What stands between the verb before the groups and the one behind them. */
    private Span inner(List<Span> clauses, int index) {
        Span clause = clauses.get(index);
        String text = reading.text(clause);
        int from = AttendeeLead.end(text);
        Matcher tail = ENDS.matcher(text);
        int to = tail.find() && tail.start() >= from ? tail.start() : text.length();
        if (from > 0 && text.charAt(from - 1) == '除') {
            // 除省委委员外,有各地委书记: those before 外 came; 除张某某外,全部出席: he did not.
            boolean too = index + 1 < clauses.size() && BESIDES.opens(reading.text(clauses.get(index + 1)));
            to = too ? Words.withoutTail(text, "以外", "之外", "外").length() : from;
        }
        return new Span(clause.start() + from, clause.start() + Math.max(from, to));
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
            if (ENDS.in(later)) {
                return later.contains("列席") ? Attendee.Role.OBSERVER : Attendee.Role.PRESENT;
            }
        }
        return null;
    }

    private void groups(Span span) {
        int start = span.start();
        for (int i = start + 1; i < span.end(); i++) {
            boolean joint = "、和及与".indexOf(reading.text().charAt(i)) >= 0
                    && reading.brackets().depth(i) == reading.brackets().depth(span.start());
            if (joint && COUNTED.in(reading.text().substring(Math.max(start, i - LONGEST_NUMBER), i))) {
                part(new Span(start, i));
                start = i + 1;
            }
        }
        part(new Span(start, span.end()));
    }

    private void part(Span part) {
        AttendeeCount counted = AttendeeCount.of(reading, part);
        if (counted != null) {
            counted(part, counted);
            return;
        }
        for (Span group : groups.split(part)) {
            Span name = GroupName.of(reading, group);
            if (name != null && groups.isGroup(name)) {
                add(reading.compact(name), null, null, name, AttendeeGroups.LISTED);
            } else {
                named.add(group);
            }
        }
    }

    private void counted(Span part, AttendeeCount all) {
        due = all.mark() == null ? due : all.mark() == AttendeeCount.Mark.DUE;
        int people = groups.behindPeople(all.group());
        if (people > all.group().start()) {
            named.add(new Span(all.group().start(), people));
        }
        AttendeeCount counted = all.from(people);
        String name = counted.name(reading);
        boolean total = name == null && SUM.opens(reading.text(part)) && found.size() > before;
        if (counted.count() < 0 || total) {
            return;
        }
        if (due && found.expect(name, counted.count(), before)) {
            due = false; // 委员31人,应到33人;候补委员6人: the next number is again of those who came.
        } else if (due) {
            add(name, null, counted.count(), counted.words(), AttendeeCount.EXPECTED);
        } else if (!found.fill(name, counted.count())) {
            add(name, counted.count(), null, counted.words(), counted.rule());
        }
    }

    private void absent(Span clause) {
        Absentees absent = subset && away ? null : Absentees.of(reading, clause);
        away = true;
        if (absent != null && absent.count() > 0) {
            Attendee.Role before = role;
            role = Attendee.Role.ABSENT;
            add(absent.name(reading), absent.count(), null, absent.words(), absent.rule(reading));
            role = before;
        }
    }

    private void add(
            @Nullable String group, @Nullable Integer count, @Nullable Integer expected, Span words, Rule rule) {
        if (words.length() > 0 && (group == null || group.length() <= LONGEST_NAME)) {
            found.add(new Attendee(
                    FactId.Kind.ATTENDEE.uncounted(),
                    Objects.requireNonNull(role),
                    group,
                    count,
                    expected,
                    List.of(),
                    words,
                    rule.name()));
        }
    }
}
