package gongbao.site.page;

import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sessions of a body whose communiqués are both in the archive, with none between them that is. */
public final class Pairs {

    /**
     * Two sessions, the earlier first.
     *
     * @param missing how many sessions lie between, their communiqués not in the archive; null where nobody can count
     */
    public record Pair(
            MeetingEntry earlier,
            MeetingEntry later,
            Edition before,
            Edition after,
            @Nullable Integer missing) {

        public String path() {
            return Urls.page(Column.COMPARE, slug());
        }

        public String slug() {
            return before.id() + "-" + after.id();
        }
    }

    public final List<Pair> all = new ArrayList<>();
    private final Map<String, List<Pair>> byMeeting = new HashMap<>();

    Pairs(Lookup lookup) {
        MeetingEntry earlier = null;
        // Meetings of a body stand together, by term and session.
        for (MeetingEntry meeting : lookup.corpus.meetings()) {
            if (meeting.communiques().isEmpty() || !tells(lookup, meeting)) {
                continue;
            }
            if (earlier != null && sameBody(earlier, meeting)) {
                Pair pair = new Pair(
                        earlier,
                        meeting,
                        lookup.edition(earlier.communiques().get(0)),
                        lookup.edition(meeting.communiques().get(0)),
                        earlier.key().between(meeting.key()));
                all.add(pair);
                List.of(earlier, meeting)
                        .forEach(one -> byMeeting
                                .computeIfAbsent(one.id().slug().text(), slug -> new ArrayList<>())
                                .add(pair));
            }
            earlier = meeting;
        }
        byMeeting.replaceAll((meeting, its) -> List.copyOf(its));
    }

    /** A decision beside a communiqué, or a report beside a decision, are no two of a kind. */
    private static boolean tells(Lookup lookup, MeetingEntry meeting) {
        return lookup.edition(meeting.communiques().get(0)).communique().genre().isOfWholeMeeting();
    }

    private static boolean sameBody(MeetingEntry one, MeetingEntry other) {
        return one.key().code().equals(other.key().code())
                && one.key().organ() == other.key().organ();
    }

    /** The one or two comparisons in which a meeting stands. */
    public List<Pair> of(MeetingEntry meeting) {
        return byMeeting.getOrDefault(meeting.id().slug().text(), List.of());
    }
}
