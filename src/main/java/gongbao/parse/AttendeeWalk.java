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
 * </pre>
 */
final class AttendeeWalk {

    /** |分别列席会议, |在主席台前排就座: what stands behind the last group. */
    static final Cue ENDS = Cue.of(
            "attendee.tail",
            "县人大代表也列席会议",
            "列席会议的县人大代表",
            "{attendance:adverb}{0,8}(?:(?:出席|参加|列席)(?:了|并列席)?(?:{attendance:this}?{attendance:session})?|在主席台(?:前排)?就[坐座])$");

    private static final Cue OTHER_DEED =
            Cue.of("attendee.no-attendance", "会议强调,出席", "会议出席情况", "{attendance:no-attendance}");

    /** 因病因事缺席3名: between those due and those present. */
    private static final Cue ABSENT = Cue.of("attendee.absent", "未能出席3名", "出席3名", "{attendance:absent}");

    private static final Cue PRESENT = Cue.of("attendee.present", "参加会议", "列席会议", "{attendance:present}");

    static final List<Cue> CUES = List.of(ENDS, OTHER_DEED, ABSENT, PRESENT);

    private final Reading reading;
    private final AttendeeGroups groups;
    private final Attendees found;
    private final List<Span> named;
    private final int before;

    private Attendee.@Nullable Role role;
    private boolean due;

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
        if (role != null && ABSENT.in(text)) {
            return true;
        }
        Attendee.Role here = role(clauses, index);
        if (here == null || OTHER_DEED.in(text)) {
            return role != null && text.contains("符合") || role == null && index + 1 < clauses.size();
        }
        role = here;
        int from = AttendeeLead.end(text);
        Matcher tail = ENDS.matcher(text);
        int to = tail.find() && tail.start() >= from ? tail.start() : text.length();
        int first = clause.start() + from;
        if (from < to && reading.text().charAt(first) == '有' && !reading.text().startsWith("有关", first)) {
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
            if (ENDS.in(later)) {
                return later.contains("列席") ? Attendee.Role.OBSERVER : Attendee.Role.PRESENT;
            }
        }
        return null;
    }

    private void groups(Span span) {
        NameRow row = NameRow.leading(reading, span);
        boolean counted = row != null && row.rest() != null && AttendeeCount.of(reading, row.rest()) != null;
        if (row != null && (counted || row.rest() == null)) {
            named.addAll(row.names());
            if (row.rest() != null) {
                groups(row.rest());
            }
        } else {
            unnamed(span);
        }
    }

    private void unnamed(Span span) {
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
        } else if (!found.fill(name, counted.count())) {
            add(name, counted.count(), null, counted.words(), counted.rule());
        }
    }

    private void add(
            @Nullable String group, @Nullable Integer count, @Nullable Integer expected, Span words, Rule rule) {
        if (group != null && (group.length() > 60 || group.equals("共"))) {
            return;
        }
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
