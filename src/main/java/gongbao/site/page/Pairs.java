package gongbao.site.page;

import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Neighbouring sessions of a body whose communiqués are both in the archive. */
public final class Pairs {

    /**
     * Two sessions, the earlier first.
     *
     * @param missing how many sessions of the term lie between, their communiqués not in the archive
     */
    public record Pair(MeetingEntry earlier, MeetingEntry later, Edition before, Edition after, int missing) {

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
                        missing(earlier, meeting));
                all.add(pair);
                List.of(earlier, meeting)
                        .forEach(one -> byMeeting
                                .computeIfAbsent(one.id().slug().text(), slug -> new ArrayList<>())
                                .add(pair));
            }
            earlier = meeting;
        }
    }

    /** A decision beside a communiqué, or a report beside a decision, are no two of a kind. */
    private static boolean tells(Lookup lookup, MeetingEntry meeting) {
        return lookup.edition(meeting.communiques().get(0)).communique().genre().isOfWholeMeeting();
    }

    private static boolean sameBody(MeetingEntry one, MeetingEntry other) {
        return one.key().code().equals(other.key().code())
                && one.key().organ() == other.key().organ();
    }

    /** Between terms nobody can count: how many sessions a term had is not known. */
    private static int missing(MeetingEntry earlier, MeetingEntry later) {
        Integer from = earlier.key().session();
        Integer to = later.key().session();
        return earlier.key().term() != later.key().term() || from == null || to == null ? 0 : to - from - 1;
    }

    /** The one or two comparisons in which a meeting stands. */
    public List<Pair> of(MeetingEntry meeting) {
        return byMeeting.getOrDefault(meeting.id().slug().text(), List.of());
    }
}
