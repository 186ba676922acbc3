package gongbao.parse;

import gongbao.model.Attendee;
import gongbao.model.Attendee.Tally;
import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of those who attended, as they are found; knows which still wait for the number that came, and brings the two
 * numbers of one group together in either order.
 *
 * <pre>
 * 应到代表180名,出席165名             → 165 of 180
 * 出席165名,应到代表180名             → 165 of 180
 * 应到代表700名、特邀代表2名,实到694名  → the 694 are of all: a number of its own
 * </pre>
 */
final class Attendees {

    /** So many groups may wait: a list is counted in the sentence behind it. */
    private static final int MOST_OPEN = 20;

    private static final int LONGEST_NAME = 60;

    private final List<Attendee> groups = new ArrayList<>();

    /** Indices of those of whom it is only said how many were due. */
    private final TreeSet<Integer> open = new TreeSet<>();

    List<Attendee> groups() {
        return groups;
    }

    int size() {
        return groups.size();
    }

    /** Whether some of a role are counted already, so that a number without a name is the sum of them. */
    boolean counts(Attendee.@Nullable Role role, int from) {
        return told(role, from).anyMatch(group -> group.count() != null);
    }

    /** Whether some of a role are told without a number. */
    boolean lists(Attendee.@Nullable Role role, int from) {
        return told(role, from).anyMatch(group -> group.count() == null);
    }

    private Stream<Attendee> told(Attendee.@Nullable Role role, int from) {
        return groups.subList(from, groups.size()).stream()
                .filter(group -> group.role() == role && group.expected() == null);
    }

    void add(Attendee.Role role, @Nullable String group, Tally tally, Span words, Rule rule) {
        if (words.length() > 0 && (group == null || group.length() <= LONGEST_NAME)) {
            add(new Attendee(FactId.Kind.ATTENDEE.uncounted(), role, group, tally, List.of(), words, rule.name()));
        }
    }

    private void add(Attendee group) {
        if (group.count() == null && group.expected() != null) {
            open.add(groups.size());
            if (open.size() > MOST_OPEN) {
                open.pollFirst();
            }
        }
        groups.add(group);
    }

    /** 实到 fills the group of that name that 应到 opened, or the only one; false where there is none. */
    boolean fill(@Nullable String name, AttendeeCount counted) {
        Integer due = name == null ? only() : openOf(name);
        if (due == null) {
            return false;
        }
        open.remove(due);
        Attendee group = groups.get(due);
        Attendee.Tally both =
                new Attendee.Tally(counted.count(), group.expected(), counted.approximate() || group.approximate());
        groups.set(due, group.with(both, AttendeeCount.EXPECTED_AND_PRESENT.name()));
        return true;
    }

    /** 出席165名,应到180名: the number due of a group of the same sentence whose number came first. */
    boolean expect(@Nullable String name, int expected, int before) {
        for (int i = groups.size() - 1; i >= before; i--) {
            Attendee group = groups.get(i);
            boolean waits = group.role() == Attendee.Role.PRESENT && group.count() != null && group.expected() == null;
            boolean alone = groups.size() - before == 1 && (name == null || group.group() == null);
            if (waits && (alone || Objects.equals(group.group(), name))) {
                Attendee.Tally both = new Attendee.Tally(group.count(), expected, group.approximate());
                groups.set(i, group.with(both, AttendeeCount.EXPECTED_AND_PRESENT.name()));
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer only() {
        return open.size() == 1 ? open.first() : null;
    }

    /** 应到正式代表180名,实到代表165名: of one group due the name may be short. */
    private @Nullable Integer openOf(String name) {
        for (Integer i : open.descendingSet()) {
            if (name.equals(groups.get(i).group())) {
                return i;
            }
        }
        Integer only = only();
        if (only == null) {
            return null;
        }
        String due = groups.get(only).group();
        return due == null || due.endsWith(name) || name.endsWith(due) ? only : null;
    }
}
