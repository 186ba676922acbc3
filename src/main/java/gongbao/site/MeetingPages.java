package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.Link;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page for each meeting, held or only referred to, and the list of them by body. */
final class MeetingPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Body> bodies) {}

    /** The meetings of one body. */
    public record Body(Words name, List<Row> rows) {}

    /** One meeting in the list. */
    public record Row(Words name, @Nullable String when, boolean here, int mentions) {}

    /**
     * One meeting.
     *
     * @param fullName its name as its communiqué prints it; null without one
     * @param glances what its communiqués say in one look; none when it is only referred to
     * @param place the place
     * @param leansOn meetings that its communiqués refer to
     * @param leanedOnBy communiqués of other meetings that refer to it
     * @param mentions every mention
     */
    public record View(
            String name,
            @Nullable String fullName,
            List<Glance> glances,
            Words place,
            List<Words> leansOn,
            List<Words> leanedOnBy,
            List<Concordance.Source> mentions) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.MEETINGS, site.corpus.meetings(), (links, part) -> new IndexView(bodies(site, links, part))));
        for (MeetingEntry meeting : site.corpus.meetings()) {
            String name = site.names.meeting(meeting);
            pages.add(Page.of(
                            Urls.page(Column.MEETINGS, meeting.id().slug()),
                            "meeting",
                            Column.MEETINGS,
                            name,
                            site.msg.get(
                                    meeting.communiques().isEmpty()
                                            ? "description.meetingCited"
                                            : "description.meeting",
                                    name),
                            links -> view(site, meeting, links))
                    .withPager(links -> pager(site, meeting, links)));
        }
        return pages;
    }

    private static List<Body> bodies(SiteContext site, PageLinks links, List<MeetingEntry> meetings) {
        Map<String, List<MeetingEntry>> byBody = new LinkedHashMap<>();
        meetings.forEach(meeting -> byBody.computeIfAbsent(
                        meeting.key().code() + meeting.key().organ(), body -> new ArrayList<>())
                .add(meeting));
        return byBody.values().stream()
                .map(all -> {
                    MeetingEntry first = all.get(0);
                    return new Body(
                            new Words(
                                    site.names.body(first.key(), first.jurisdiction()),
                                    site.link(links, new ThingId(ThingId.Kind.PLACE, first.key().code()))),
                            all.stream().map(meeting -> row(site, links, meeting)).toList());
                })
                .toList();
    }

    static Row row(SiteContext site, PageLinks links, MeetingEntry meeting) {
        boolean here = !meeting.communiques().isEmpty();
        return new Row(
                site.words(links, meeting),
                here
                        ? site.names.dates(site.lookup
                                .edition(meeting.communiques().get(0))
                                .communique()
                                .meeting())
                        : null,
                here,
                meeting.mentions().size());
    }

    private static View view(SiteContext site, MeetingEntry meeting, PageLinks links) {
        List<Edition> editions =
                meeting.communiques().stream().map(site.lookup::edition).toList();
        return new View(
                site.names.meeting(meeting),
                editions.isEmpty() ? null : editions.get(0).communique().meeting().name(),
                editions.stream().map(edition -> Glance.of(site, edition, links)).toList(),
                new Words(
                        meeting.jurisdiction(),
                        site.link(links, new ThingId(ThingId.Kind.PLACE, meeting.key().code()))),
                leansOn(site, meeting, editions, links),
                meeting.mentions().stream()
                        .map(Mention::communique)
                        .distinct()
                        .filter(id -> !meeting.communiques().contains(id))
                        .map(site.lookup::edition)
                        .map(edition -> new Words(site.names.shortTitle(edition), site.link(links, edition)))
                        .toList(),
                Concordance.of(site, links, meeting.mentions()));
    }

    private static List<Words> leansOn(
            SiteContext site, MeetingEntry meeting, List<Edition> editions, PageLinks links) {
        return editions.stream()
                .flatMap(edition -> edition.links().stream())
                .map(Link::thing)
                .filter(thing -> thing.kind() == ThingId.Kind.MEETING && !thing.equals(meeting.id()))
                .distinct()
                .map(thing -> site.words(links, site.lookup.thing(thing)))
                .toList();
    }

    private static @Nullable Pager pager(SiteContext site, MeetingEntry meeting, PageLinks links) {
        Pager.Step previous = step(site, links, meeting.previous());
        Pager.Step next = step(site, links, meeting.next());
        return previous == null && next == null ? null : new Pager(previous, next);
    }

    private static Pager.@Nullable Step step(SiteContext site, PageLinks links, @Nullable String slug) {
        if (slug == null) {
            return null;
        }
        MeetingEntry meeting = site.lookup.meeting(slug);
        return new Pager.Step(site.link(links, meeting.id()), site.names.meeting(meeting));
    }
}
