package gongbao.site.part;

import gongbao.model.Coded;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.MeetingKey;
import gongbao.model.Organ;
import gongbao.model.PlaceEntry;
import gongbao.site.page.PageScope;
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The meetings of a body as a table of terms (届) by sessions (次), gaps included. */
public final class Grids {

    /** One body. */
    public record Grid(String body, @Nullable String placeHref, List<String> sessions, List<Row> rows) {}

    /** One term. */
    public record Row(String term, List<Cell> cells) {}

    /**
     * One session.
     *
     * @param state whether its communiqué is here, whether it is only referred to, neither though a later one of the term is
     *     known ({@code gap}), or no such session is known
     */
    public record Cell(State state, String label, @Nullable String href) {}

    /** What is known of a session. */
    public enum State implements Coded {
        /** Its communiqué is here. */
        HELD,
        /** It is only referred to. */
        CITED,
        /** Neither, though a later one of the term is known. */
        GAP,
        /** No such session is known. */
        NONE
    }

    private record Body(String code, Organ organ) {}

    /** More grids than these nobody reads on one page. */
    public static final int FEW = 3;

    /** Sessions of one term between which gaps are shown. */
    private static final int MOST_SESSIONS = 50;

    private static final Cell NONE = new Cell(State.NONE, "—", null);

    private Grids() {}

    /** The grids of all bodies that have a communiqué here, the newest first; null where these are many. */
    public static @Nullable List<Grid> all(PageScope page) {
        Map<Body, MeetingEntry> bodies = new LinkedHashMap<>();
        for (Edition edition : page.lookup.newestFirst) {
            MeetingEntry meeting = page.lookup.meetingOf(edition);
            if (meeting != null && meeting.key().session() != null) {
                bodies.putIfAbsent(body(meeting), meeting);
            }
        }
        return bodies.size() > FEW
                ? null
                : bodies.values().stream()
                        .map(meeting -> grid(page, page.lookup.ofBody(meeting.key())))
                        .toList();
    }

    /** The grids of the bodies of one place that have a communiqué here. */
    public static List<Grid> of(PageScope page, PlaceEntry place) {
        Set<Body> bodies = new LinkedHashSet<>();
        place.meetings().stream()
                .map(page.lookup::meeting)
                .filter(meeting -> meeting.key().session() != null
                        && !meeting.communiques().isEmpty())
                .forEach(meeting -> bodies.add(body(meeting)));
        return bodies.stream()
                .map(body -> grid(page, page.lookup.ofBody(new MeetingKey(body.code(), body.organ(), 0, null))))
                .toList();
    }

    /** The grid of one body; null where none of its sessions has a communiqué here. */
    public static @Nullable Grid ofBody(PageScope page, MeetingKey body) {
        return isKnown(page, body) ? grid(page, page.lookup.ofBody(body)) : null;
    }

    /** Whether one of its sessions has a communiqué here. */
    public static boolean isKnown(PageScope page, MeetingKey body) {
        return page.lookup.ofBody(body).stream()
                .anyMatch(meeting -> meeting.key().session() != null
                        && !meeting.communiques().isEmpty());
    }

    private static Body body(MeetingEntry meeting) {
        return new Body(meeting.key().code(), meeting.key().organ());
    }

    private static Grid grid(PageScope page, List<MeetingEntry> all) {
        List<MeetingEntry> meetings =
                all.stream().filter(meeting -> meeting.key().session() != null).toList();
        MeetingKey any = meetings.get(0).key();
        Set<Integer> columns = columns(meetings);
        TreeMap<Integer, Map<Integer, MeetingEntry>> terms = new TreeMap<>();
        meetings.forEach(meeting -> terms.computeIfAbsent(meeting.key().term(), term -> new TreeMap<>())
                .put(meeting.key().session(), meeting));
        List<String> sessions = new ArrayList<>();
        columns.forEach(session -> sessions.add(page.msg.get("grid.session", page.names.ordinal(session))));
        List<Row> rows = new ArrayList<>();
        terms.descendingMap().forEach((term, held) -> {
            int lastKnown =
                    held.keySet().stream().mapToInt(session -> session).max().orElse(0);
            List<Cell> cells = new ArrayList<>();
            for (int session : columns) {
                cells.add(session > lastKnown ? NONE : cell(page, held.get(session)));
            }
            rows.add(new Row(page.msg.get("grid.term", page.names.ordinal(term)), cells));
        });
        var place = page.lookup.place(any.code());
        return new Grid(
                page.names.body(any, meetings.get(0).jurisdiction()),
                place == null ? null : page.link(place.id()),
                sessions,
                rows);
    }

    /** The sessions that are known, and those between them as far as a body may come: not 999 for a misprinted one. */
    private static Set<Integer> columns(List<MeetingEntry> meetings) {
        Set<Integer> columns = new TreeSet<>();
        int last = 0;
        for (MeetingEntry meeting : meetings) {
            int session = Objects.requireNonNull(meeting.key().session());
            columns.add(session);
            last = session <= MOST_SESSIONS ? Math.max(last, session) : last;
        }
        for (int session = 1; session < last; session++) {
            columns.add(session);
        }
        return columns;
    }

    private static Cell cell(PageScope page, @Nullable MeetingEntry meeting) {
        if (meeting == null) {
            return new Cell(State.GAP, page.msg.get("grid.gap"), null);
        }
        if (meeting.communiques().isEmpty()) {
            return new Cell(State.CITED, page.msg.get("grid.cited"), page.link(meeting.id()));
        }
        List<Edition> texts =
                meeting.communiques().stream().map(page.lookup::edition).toList();
        Edition communique = texts.stream()
                .filter(text -> text.communique().genre().isCommunique())
                .findFirst()
                .orElse(null);
        return new Cell(
                State.HELD,
                page.msg.get(communique == null ? "grid.paper" : "grid.held"),
                page.to(Urls.communique((communique == null ? texts.get(0) : communique).id())));
    }
}
