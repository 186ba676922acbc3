package gongbao.site;

import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.zh.ChineseNumerals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param state {@code held}: its communiqué is here; {@code cited}: only referred to; {@code gap}: neither
     */
    public record Cell(String state, String label, @Nullable String href) {}

    private record Body(String code, Organ organ, String place) {}

    private Grids() {}

    /** A grid for each body that has a communiqué here. */
    static List<Grid> of(SiteContext site, PageLinks links) {
        Map<Body, List<MeetingEntry>> bodies = new LinkedHashMap<>();
        for (MeetingEntry meeting : site.corpus.meetings()) {
            if (meeting.key().session() != null) {
                Body body = new Body(meeting.key().code(), meeting.key().organ(), meeting.jurisdiction());
                bodies.computeIfAbsent(body, b -> new ArrayList<>()).add(meeting);
            }
        }
        return bodies.values().stream()
                .filter(meetings -> meetings.stream().anyMatch(meeting -> !meeting.communiques().isEmpty()))
                .map(meetings -> grid(site, links, meetings))
                .toList();
    }

    private static Grid grid(SiteContext site, PageLinks links, List<MeetingEntry> meetings) {
        MeetingKey any = meetings.get(0).key();
        int last = meetings.stream().mapToInt(meeting -> meeting.key().session()).max().orElse(0);
        TreeMap<Integer, Map<Integer, MeetingEntry>> terms = new TreeMap<>();
        meetings.forEach(meeting -> terms.computeIfAbsent(meeting.key().term(), term -> new TreeMap<>())
                .put(meeting.key().session(), meeting));
        List<String> sessions = new ArrayList<>();
        for (int session = 1; session <= last; session++) {
            sessions.add(site.msg.get("grid.session", ChineseNumerals.of(session)));
        }
        List<Row> rows = new ArrayList<>();
        terms.descendingMap().forEach((term, held) -> {
            List<Cell> cells = new ArrayList<>();
            for (int session = 1; session <= last; session++) {
                cells.add(cell(site, links, held.get(session)));
            }
            rows.add(new Row(site.msg.get("grid.term", ChineseNumerals.of(term)), cells));
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
