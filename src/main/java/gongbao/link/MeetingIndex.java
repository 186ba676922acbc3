package gongbao.link;

import gongbao.model.Draft;
import gongbao.model.Meeting;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.PlaceEntry;
import gongbao.model.Reference;
import gongbao.model.Resolved;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import gongbao.place.Level;
import gongbao.place.Vicinity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One meeting per body, term and session, whether its communiqué is in the archive or others only refer to it. */
final class MeetingIndex {

    /** A meeting of no session is a congress named as a whole; it stands before its sessions. */
    private static final Comparator<MeetingKey> BY_KEY = Comparator.comparing(MeetingKey::code)
            .thenComparing(MeetingKey::organ)
            .thenComparingInt(MeetingKey::term)
            .thenComparingInt(key -> key.session() == null ? 0 : key.session());

    private record Found(String jurisdiction, Level level, List<String> communiques) {}

    private final Map<MeetingKey, Found> meetings = new TreeMap<>(BY_KEY);
    private final Backlinks links;

    MeetingIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        // What tells of the meeting as a whole stands before its papers.
        drafts.stream().filter(MeetingIndex::tells).forEach(this::addHeld);
        drafts.stream().filter(draft -> !tells(draft)).forEach(this::addHeld);
        drafts.forEach(this::addReferences);
    }

    private static boolean tells(Draft draft) {
        return draft.communique().genre().isOfWholeMeeting();
    }

    private void addHeld(Draft draft) {
        Meeting meeting = draft.communique().meeting();
        MeetingKey key = meeting.key();
        if (key == null || meeting.jurisdiction() == null || meeting.level() == null) {
            links.open(draft.mentions(meeting), "no-meeting-key");
            return;
        }
        found(key, meeting.jurisdiction(), meeting.level()).communiques.add(draft.id());
        links.link(draft.mentions(meeting), idOf(key));
    }

    private void addReferences(Draft draft) {
        for (Reference reference : draft.communique().references()) {
            Resolved resolved = reference.resolved();
            if (resolved == null) {
                links.open(draft.mentions(reference), reference.reason() == null ? "no-thing" : reference.reason());
            } else {
                found(resolved.key(), resolved.jurisdiction(), resolved.level());
                links.link(draft.mentions(reference), idOf(resolved.key()));
            }
        }
    }

    private Found found(MeetingKey key, String jurisdiction, Level level) {
        return meetings.computeIfAbsent(key, k -> new Found(jurisdiction, level, new ArrayList<>()));
    }

    private static ThingId idOf(MeetingKey key) {
        return new ThingId(ThingId.Kind.MEETING, key.slug());
    }

    List<MeetingEntry> entries() {
        List<MeetingKey> keys = List.copyOf(meetings.keySet());
        List<MeetingEntry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            MeetingKey key = keys.get(i);
            Found found = Objects.requireNonNull(meetings.get(key));
            entries.add(new MeetingEntry(
                    idOf(key),
                    key,
                    found.jurisdiction,
                    found.level,
                    found.communiques,
                    neighbour(keys, i, -1),
                    neighbour(keys, i, 1),
                    links.of(idOf(key))));
        }
        return entries;
    }

    /** The nearest that is no part of the same congress, and no whole term of a people's congress. */
    private static @Nullable Slug neighbour(List<MeetingKey> keys, int i, int step) {
        MeetingKey key = keys.get(i);
        for (int j = i + step; j >= 0 && j < keys.size() && keys.get(j).body().equals(key.body()); j += step) {
            MeetingKey other = keys.get(j);
            if (key.isMeeting() && other.isMeeting() && !key.isPartOf(other)) {
                return other.slug();
            }
        }
        return null;
    }

    /** The places of all these meetings. */
    List<PlaceEntry> places(List<MeetingEntry> entries) {
        Map<String, List<MeetingEntry>> byCode = new TreeMap<>();
        for (MeetingEntry meeting : entries) {
            byCode.computeIfAbsent(meeting.key().code(), code -> new ArrayList<>())
                    .add(meeting);
        }
        return byCode.entrySet().stream()
                .map(place -> place(place.getKey(), place.getValue(), byCode))
                .toList();
    }

    private PlaceEntry place(String code, List<MeetingEntry> meetings, Map<String, List<MeetingEntry>> all) {
        return new PlaceEntry(
                new ThingId(ThingId.Kind.PLACE, new Slug(code)),
                meetings.get(0).jurisdiction(),
                meetings.get(0).level(),
                Vicinity.above(code).stream()
                        .filter(all::containsKey)
                        .findFirst()
                        .map(Slug::new)
                        .orElse(null),
                meetings.stream()
                        .flatMap(meeting -> meeting.communiques().stream())
                        .toList(),
                meetings.stream().map(meeting -> meeting.id().slug()).toList(),
                links.of(meetings.stream().map(MeetingEntry::id).toList()));
    }
}
