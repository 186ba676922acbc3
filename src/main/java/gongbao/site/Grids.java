package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.PlaceEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The meetings of a body as a table of terms (届) by sessions (次), gaps included. */
final class Grids {

    /** One body. */
    public record Grid(String body, @Nullable String placeHref, List<String> sessions, List<Row> rows) {}

    /** One term. */
    public record Row(String term, List<Cell> cells) {}

    /**
     * One session.
     *
     * @param state {@code held}: its communiqué is here; {@code cited}: only referred to; {@code gap}: neither, though a
     *     later one of the term is known; {@code none}: no such session is known
     */
    public record Cell(String state, String label, @Nullable String href) {}

    private record Body(String code, Organ organ) {}

    private static final int FEW = 3;

    private static final Cell NONE = new Cell("none", "—", null);

    private Grids() {}

    /** The grids of the bodies whose communiqués are the newest, a few of them. */
    static List<Grid> newest(SiteContext site, PageLinks links) {
        List<Grid> grids = new ArrayList<>();
        Set<Body> seen = new HashSet<>();
        for (Edition edition : site.lookup.newestFirst) {
            MeetingEntry meeting = site.lookup.meetingOf(edition);
            if (meeting != null && meeting.key().session() != null && seen.add(body(meeting)) && grids.size() < FEW) {
                grids.add(grid(site, links, site.lookup.ofBody(meeting.key())));
            }
        }
        return grids;
    }

    /** The grids of the bodies of one place that have a communiqué here. */
    static List<Grid> of(SiteContext site, PageLinks links, PlaceEntry place) {
        Set<Body> bodies = new LinkedHashSet<>();
        place.meetings().stream()
                .map(site.lookup::meeting)
                .filter(meeting -> meeting.key().session() != null
                        && !meeting.communiques().isEmpty())
                .forEach(meeting -> bodies.add(body(meeting)));
        return bodies.stream()
                .map(body -> grid(site, links, site.lookup.ofBody(new MeetingKey(body.code(), body.organ(), 0, null))))
                .toList();
    }

    /** The grid of one body; null where none of its sessions has a communiqué here. */
    static @Nullable Grid ofBody(SiteContext site, PageLinks links, MeetingKey body) {
        List<MeetingEntry> meetings = site.lookup.ofBody(body);
        return meetings.stream()
                        .anyMatch(meeting -> meeting.key().session() != null
                                && !meeting.communiques().isEmpty())
                ? grid(site, links, meetings)
                : null;
    }

    private static Body body(MeetingEntry meeting) {
        return new Body(meeting.key().code(), meeting.key().organ());
    }

    private static Grid grid(SiteContext site, PageLinks links, List<MeetingEntry> all) {
        List<MeetingEntry> meetings =
                all.stream().filter(meeting -> meeting.key().session() != null).toList();
        MeetingKey any = meetings.get(0).key();
        int last = meetings.stream()
                .mapToInt(meeting -> meeting.key().session())
                .max()
                .orElse(0);
        TreeMap<Integer, Map<Integer, MeetingEntry>> terms = new TreeMap<>();
        meetings.forEach(meeting -> terms.computeIfAbsent(meeting.key().term(), term -> new TreeMap<>())
                .put(meeting.key().session(), meeting));
        List<String> sessions = new ArrayList<>();
        for (int session = 1; session <= last; session++) {
            sessions.add(site.msg.get("grid.session", site.names.ordinal(session)));
        }
        List<Row> rows = new ArrayList<>();
        terms.descendingMap().forEach((term, held) -> {
            int lastKnown =
                    held.keySet().stream().mapToInt(session -> session).max().orElse(0);
            List<Cell> cells = new ArrayList<>();
            for (int session = 1; session <= last; session++) {
                cells.add(session > lastKnown ? NONE : cell(site, links, held.get(session)));
            }
            rows.add(new Row(site.msg.get("grid.term", site.names.ordinal(term)), cells));
        });
        var place = site.lookup.place(any.code());
        return new Grid(
                site.names.body(any, meetings.get(0).jurisdiction()),
                place == null ? null : site.link(links, place.id()),
                sessions,
                rows);
    }

    private static Cell cell(SiteContext site, PageLinks links, @Nullable MeetingEntry meeting) {
        if (meeting == null) {
            return new Cell("gap", site.msg.get("grid.gap"), null);
        }
        return meeting.communiques().isEmpty()
                ? new Cell("cited", site.msg.get("grid.cited"), site.link(links, meeting.id()))
                : new Cell(
                        "held",
                        site.msg.get("grid.held"),
                        links.to(Urls.communique(meeting.communiques().get(0))));
    }
}
