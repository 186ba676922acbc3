package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.model.Attendee.Tally;
import gongbao.search.Matcher;
import gongbao.text.Span;
import java.util.List;
import java.util.Objects;
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

    private static final Cue OTHER_DEED =
            Cue.of("attendee.no-attendance", "会议强调,出席", "会议出席情况", "{attendance:no-attendance}");

    /** 应到县委委员48人|,实到: from here on it is told who came. */
    private static final Cue CAME =
            Cue.of("attendee.came", "实到31人", "应到31人", "(?<!应)(?:出席|参加|列席|[到与]会|实到|实际|报到|就[坐座])");

    /** 到会的委员,|讨论了报告: a subject, no list. */
    private static final Cue UNLED = Cue.of("attendee.subject", "到会的委员讨论", "县委委员到会", "^(?:[到与]会|报到)");

    private static final Cue SUBSET = Cue.of("attendee.subset", "其中妇女代表38人", "妇女代表38人", "^其中");

    /** 除省委委员外,|有各地委书记: those before 外 came too. */
    private static final Cue BESIDES = Cue.of("attendee.besides", "还有各地委书记", "县委委员全部到会", "^(?:还|也|另)?[有包]");

    /** 各部门负责人|共121人: all of those before. */
    private static final Cue SUM_BEHIND =
            Cue.of("attendee.sum-behind", "负责人共计255人", "负责人255人", "(?:共|合|总)计?有?{#count}[余多]?[人名位]");

    static final List<Cue> CUES =
            Cue.all(List.of(List.of(OTHER_DEED, UNLED, CAME, SUBSET, BESIDES, SUM_BEHIND), AttendeeParts.CUES));

    private final Reading reading;
    private final AttendeeGroups groups;
    private final Attendees found;
    private final List<Span> named;
    private final int before;

    private Attendee.@Nullable Role role;
    private boolean due;
    private boolean subset;
    private boolean away;

    /** Index of the first group of those that one verb is said of. */
    private int run;

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
        this.run = before;
    }

    /** Reads one clause; false where the sentence goes on to something else. */
    boolean clause(List<Span> clauses, int index) {
        Span clause = clauses.get(index);
        String text = reading.text(clause);
        boolean there = role == null && Members.areThere(reading, clauses, index);
        boolean members = there || role == null && Members.areDue(reading, clauses, index);
        subset |= SUBSET.opens(text);
        if (Absentees.told(text)) {
            absent(clause);
            return true;
        }
        Attendee.Role here = members ? Attendee.Role.PRESENT : AttendeeRole.of(reading, clauses, index, role);
        if (here == null || OTHER_DEED.in(text)) {
            return role != null && text.contains("符合") || role == null && index + 1 < clauses.size();
        }
        subset &= !CAME.in(text);
        if (!subset) {
            role = here;
            due = members && !there || due && !CAME.in(text);
            // 大会执行主席:王某某、李某某: an office of those behind it.
            boolean titles =
                    (reading.text().startsWith(":", clause.end()) || UNLED.opens(text)) && AttendeeLead.end(text) == 0;
            groups(
                    titles
                            ? new Span(clause.start(), clause.start())
                            : members
                                    ? new Span(clause.start() + Members.lead(text), clause.end())
                                    : inner(clauses, index));
            run = AttendeeRole.ENDS.in(text) ? found.size() : run;
        }
        return true;
    }

    /** What stands between the verb before the groups and the one behind them. */
    private Span inner(List<Span> clauses, int index) {
        Span clause = clauses.get(index);
        String text = reading.text(clause);
        int from = AttendeeLead.end(text);
        Matcher tail = AttendeeRole.ENDS.matcher(text);
        int to = tail.find() && tail.start() >= from ? tail.start() : text.length();
        if (from > 0 && text.charAt(from - 1) == '除') {
            // 除省委委员外,有各地委书记: those before 外 came; 除张某某外,全部出席: he did not.
            boolean too = index + 1 < clauses.size() && BESIDES.opens(reading.text(clauses.get(index + 1)));
            to = too ? Words.withoutTail(text, "以外", "之外", "外").length() : from;
        }
        return new Span(clause.start() + from, clause.start() + Math.max(from, to));
    }

    private void groups(Span span) {
        NameRow row = NameRow.leading(reading, span);
        boolean counted = row != null && row.rest() != null && AttendeeCount.of(reading, row.rest()) != null;
        if (row != null && (counted || row.rest() == null)) {
            named.addAll(row.names());
            if (row.rest() != null) {
                parts(row.rest());
            }
        } else {
            parts(span);
        }
    }

    private void parts(Span span) {
        AttendeeParts.of(reading, span).forEach(this::part);
    }

    private void part(Span part) {
        if (part.length() == 0) {
            return;
        }
        AttendeeCount counted = AttendeeCount.of(reading, part);
        if (counted != null) {
            counted(part, counted);
            return;
        }
        for (Span group : groups.split(part)) {
            int people = groups.behindPeople(group);
            // 何某、杨某等县委常委 are those named; 何某、杨某及县委常委 are others too.
            boolean more = people > group.start()
                    && people < group.end()
                    && "、和及与".indexOf(reading.text().charAt(people - 1)) >= 0;
            if (more) {
                named.add(told(group.start(), people));
            }
            named(more ? new Span(people, group.end()) : group);
        }
    }

    /** 张某某、李某某|及: without what joins the names to the group. */
    private Span told(int start, int end) {
        int last = end;
        while (last > start + 1 && "、和及与以".indexOf(reading.text().charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(start, last);
    }

    /** A group, or who is told by name. */
    private void named(Span group) {
        Span name = GroupName.of(reading, group);
        if (name != null && groups.isGroup(name)) {
            add(reading.compact(name), Tally.NONE, name, AttendeeGroups.LISTED);
        } else {
            named.add(group);
        }
    }

    private void counted(Span part, AttendeeCount all) {
        due = all.mark() == null ? due : all.mark() == AttendeeCount.Mark.DUE;
        int people = groups.behindPeople(all.group());
        if (people > all.group().start()) {
            named.add(told(all.group().start(), people));
        }
        AttendeeCount counted = all.from(people);
        String name = counted.name(reading);
        if (counted.count() < 0 || name == null && !due && found.counts(role, before)) {
            return;
        }
        if (SUM_BEHIND.in(reading.text(part)) && (people > all.group().start() || found.lists(role, run))) {
            // 各地委书记,各部门负责人共121人: so many they all were.
            named(counted.group());
            sum(part, counted);
            return;
        }
        if (due && found.expect(name, counted.count(), before)) {
            due = false; // 委员31人,应到33人;候补委员6人: the next number is again of those who came.
        } else if (due) {
            add(name, new Tally(null, counted.count(), counted.approximate()), counted.words(), AttendeeCount.EXPECTED);
        } else if (!found.fill(name, counted)) {
            boolean together = name == null && found.lists(role, before);
            add(name, present(counted), counted.words(), together ? AttendeeCount.SUM : counted.rule());
        }
    }

    /** 各地委书记、各部门负责人|共121人: the number of all, behind groups that have none of their own. */
    private void sum(Span part, AttendeeCount counted) {
        Matcher sum = SUM_BEHIND.matcher(reading.text(part));
        if (sum.find() && !found.counts(role, before)) {
            Span words = new Span(sum.start(), sum.end()).shift(part.start());
            add(null, present(counted), words, AttendeeCount.SUM);
        }
    }

    private static Tally present(AttendeeCount counted) {
        return new Tally(counted.count(), null, counted.approximate());
    }

    private void absent(Span clause) {
        Absentees absent = subset && away ? null : Absentees.of(reading, clause);
        away = true;
        if (absent != null && absent.count() > 0) {
            Attendee.Role before = role;
            role = Attendee.Role.ABSENT;
            add(absent.name(reading), new Tally(absent.count(), null, false), absent.words(), absent.rule(reading));
            role = before;
        }
    }

    /** 59名代表及38名|列席人员|参加会议: who only listens is called so. */
    private void add(@Nullable String group, Tally tally, Span words, Rule rule) {
        boolean listens = role == Attendee.Role.PRESENT && group != null && group.startsWith("列席");
        found.add(listens ? Attendee.Role.OBSERVER : Objects.requireNonNull(role), group, tally, words, rule);
    }
}
