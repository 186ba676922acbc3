package gongbao.site;

import gongbao.model.Annotation;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages of each meeting, held or only referred to, and the list of them by body. */
final class MeetingPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Body> bodies) {}

    /** The meetings of one body; the grid only where one of them has a communiqué here. */
    public record Body(Words name, Grids.@Nullable Grid grid, List<Row> rows) {}

    /** One meeting in the list. */
    public record Row(Words name, @Nullable String when, boolean here, int mentions) {}

    /**
     * One meeting.
     *
     * @param here whether its communiqué is in the archive
     * @param fullName its name as its communiqué prints it; null without one
     * @param hubs what its communiqués speak of; none when it is only referred to, and on further pages
     * @param place the place
     * @param grid all sessions of the body; null where none has a communiqué here, and on further pages
     * @param leansOn meetings that its communiqués refer to
     * @param leanedOnBy communiqués of other meetings that refer to it
     * @param count how many those are
     * @param compares comparisons with the sessions before and after; none on further pages
     * @param mentions mentions
     * @param pages pages by number where one is not enough
     */
    public record View(
            String name,
            boolean here,
            @Nullable String fullName,
            List<Hub> hubs,
            Words place,
            Grids.@Nullable Grid grid,
            List<Circle> leansOn,
            List<Circle> leanedOnBy,
            int count,
            List<Words> compares,
            List<Concordance.Source> mentions,
            List<Sheet.Step> pages) {}

    /** Meetings of higher, the same, lower or other places. */
    public record Circle(String label, List<Words> meetings) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(
                site.index(Column.MEETINGS, site.corpus.meetings(), (page, part) -> new IndexView(bodies(page, part))));
        for (MeetingEntry meeting : site.corpus.meetings()) {
            String words = meeting.communiques().isEmpty() ? "description.meetingCited" : "description.meeting";
            List<Edition> leaning = leaning(site, meeting);
            site.pages(
                            Column.MEETINGS,
                            meeting,
                            Math.max(leaning.size(), meeting.mentions().size()),
                            "meeting",
                            site.msg.get(words, site.names.meeting(meeting)),
                            (page, sheet) -> view(page, meeting, leaning, sheet))
                    .forEach(each -> pages.add(each.withPager(page -> pager(page, meeting))));
        }
        return pages;
    }

    private static List<Body> bodies(PageScope page, List<MeetingEntry> meetings) {
        Map<gongbao.model.Body, List<MeetingEntry>> byBody = new LinkedHashMap<>();
        meetings.forEach(meeting -> byBody.computeIfAbsent(meeting.key().body(), body -> new ArrayList<>())
                .add(meeting));
        return byBody.values().stream()
                .map(all -> new Body(
                        new Words(
                                page.names.body(all.get(0).key(), all.get(0).jurisdiction()),
                                place(page, all.get(0)).href()),
                        Grids.ofBody(page, all.get(0).key()),
                        all.stream().map(meeting -> row(page, meeting)).toList()))
                .toList();
    }

    private static Words place(PageScope page, MeetingEntry meeting) {
        return new Words(
                meeting.jurisdiction(),
                page.link(new ThingId(ThingId.Kind.PLACE, meeting.key().code())));
    }

    static Row row(PageScope page, MeetingEntry meeting) {
        boolean here = !meeting.communiques().isEmpty();
        return new Row(
                page.words(meeting),
                here
                        ? page.names.dates(page.lookup
                                .edition(meeting.communiques().get(0))
                                .communique()
                                .meeting())
                        : null,
                here,
                meeting.mentions().size());
    }

    /** Communiqués of other meetings that refer to this one: by relation, then by body and session. */
    private static List<Edition> leaning(SiteContext site, MeetingEntry meeting) {
        return meeting.mentions().stream()
                .map(Mention::communique)
                .distinct()
                .filter(id -> !meeting.communiques().contains(id))
                .map(site.lookup::edition)
                .sorted(Comparator.comparing(edition -> relation(meeting, edition)))
                .toList();
    }

    private static Relation relation(MeetingEntry meeting, Edition edition) {
        return Relation.of(meeting.key().code(), edition.communique().meeting().code());
    }

    private static View view(PageScope page, MeetingEntry meeting, List<Edition> leaning, Sheet sheet) {
        List<Edition> editions = sheet.isFirst()
                ? meeting.communiques().stream().map(page.lookup::edition).toList()
                : List.of();
        return new View(
                sheet.title(page.site, page.names.meeting(meeting)),
                !meeting.communiques().isEmpty(),
                editions.isEmpty()
                        ? null
                        : editions.get(0).communique().meeting().name(),
                editions.stream().map(edition -> Hub.of(page, edition)).toList(),
                place(page, meeting),
                sheet.isFirst() ? Grids.ofBody(page, meeting.key()) : null,
                leansOn(page, meeting, editions),
                leanedOnBy(page, meeting, sheet.part(leaning)),
                leaning.size(),
                sheet.isFirst() ? ComparePages.of(page, meeting) : List.of(),
                Concordance.of(page, sheet.part(meeting.mentions())),
                sheet.steps(page));
    }

    private static List<Circle> leansOn(PageScope page, MeetingEntry meeting, List<Edition> editions) {
        Map<Relation, List<Words>> circles = new TreeMap<>();
        editions.stream()
                .flatMap(edition -> edition.linked(ThingId.Kind.MEETING))
                .map(Annotation::thing)
                .filter(thing -> !thing.equals(meeting.id()))
                .distinct()
                .map(thing -> page.lookup.meeting(thing.slug()))
                .forEach(other -> circles.computeIfAbsent(
                                Relation.of(meeting.key().code(), other.key().code()), circle -> new ArrayList<>())
                        .add(page.words(other)));
        return circles(page.site, circles);
    }

    private static List<Circle> leanedOnBy(PageScope page, MeetingEntry meeting, List<Edition> leaning) {
        Map<Relation, List<Words>> circles = new TreeMap<>();
        leaning.forEach(edition -> circles.computeIfAbsent(relation(meeting, edition), circle -> new ArrayList<>())
                .add(meeting(page, edition)));
        return circles(page.site, circles);
    }

    /** The page of the meeting that a communiqué reports, else the communiqué's own. */
    static Words meeting(PageScope page, Edition edition) {
        MeetingEntry meeting = page.lookup.meetingOf(edition);
        return meeting == null ? new Words(page.names.shortTitle(edition), page.link(edition)) : page.words(meeting);
    }

    private static List<Circle> circles(SiteContext site, Map<Relation, List<Words>> circles) {
        return circles.entrySet().stream()
                .map(circle -> new Circle(
                        site.msg.get("relation." + circle.getKey().code()),
                        circle.getValue().stream()
                                .limit(SiteContext.LONGEST_LIST)
                                .toList()))
                .toList();
    }

    private static @Nullable Pager pager(PageScope page, MeetingEntry meeting) {
        Pager.Step previous = step(page, meeting.previous());
        Pager.Step next = step(page, meeting.next());
        return previous == null && next == null ? null : new Pager("meeting", previous, next);
    }

    private static Pager.@Nullable Step step(PageScope page, @Nullable String slug) {
        if (slug == null) {
            return null;
        }
        MeetingEntry meeting = page.lookup.meeting(slug);
        return new Pager.Step(page.link(meeting.id()), page.names.meeting(meeting));
    }
}
