package gongbao.parse;

import gongbao.model.Attendee;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The groups of those who attended, as they are found; knows which still wait for the number that came. */
final class Attendees {

    private final List<Attendee> groups = new ArrayList<>();

    /** Indices of those of whom it is only said how many were due. */
    private final TreeSet<Integer> open = new TreeSet<>();

    /** The same by the name of the group; some of these may be filled by now. */
    private final Map<String, Deque<Integer>> openByName = new HashMap<>();

    List<Attendee> groups() {
        return groups;
    }

    int size() {
        return groups.size();
    }

    void add(Attendee group) {
        if (group.count() == null && group.expected() != null) {
            open.add(groups.size());
            if (group.group() != null) {
                openByName
                        .computeIfAbsent(group.group(), name -> new ArrayDeque<>())
                        .push(groups.size());
            }
        }
        groups.add(group);
    }

    /** 实到 fills the last group of that name, or of any, that 应到 opened; false where there is none. */
    boolean fill(@Nullable String name, int count) {
        Integer last = name == null ? open.pollLast() : lastOpen(name);
        if (last == null) {
            return false;
        }
        open.remove(last);
        groups.set(last, groups.get(last).withCount(count, AttendeeCount.EXPECTED_AND_PRESENT.name()));
        return true;
    }

    private @Nullable Integer lastOpen(String name) {
        Deque<Integer> indices = openByName.getOrDefault(name, new ArrayDeque<>());
        while (!indices.isEmpty()) {
            Integer last = indices.pop();
            if (open.contains(last)) {
                return last;
            }
        }
        return null;
    }
}
