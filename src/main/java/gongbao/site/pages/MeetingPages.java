package gongbao.site.pages;

import gongbao.model.Annotation;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Mention;
import gongbao.model.PlaceEntry;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pager;
import gongbao.site.page.Sheet;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Grids;
import gongbao.site.part.Neighbours;
import gongbao.site.part.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of each meeting, held or only referred to, and the list of them by body. */
public final class MeetingPages implements PageKind {

    /**
     * One meeting.
     *
     * @param name how it is called, and whose it is
     * @param told documents that it adopted, as other texts tell; none on further pages
     * @param here whether its communiqué is in the archive
     * @param hubs what its communiqués speak of; none when it is only referred to, and on further pages
     * @param sessions where all sessions of the body stand; null where none has a communiqué here, and on further pages
     * @param leans what ties it to other meetings
     * @param compares comparisons with the sessions before and after; none on further pages
     */
    public record View(
            Naming name,
            boolean here,
            List<Hub> hubs,
            List<Told.Paper> told,
            @Nullable Words sessions,
            Leaning leans,
            List<Words> compares,
            Concordance.Mentions mentions) {}

    /**
     * How a meeting is called, and whose it is.
     *
     * @param full its name as its communiqué prints it; null without one
     * @param place whose it is
     * @param coming that communiqués here announce it, and for when; null where none does, or where its own is here
     */
    public record Naming(
            String text,
            @Nullable String full,
            Words place,
            @Nullable String coming) {}

    /**
     * What ties a meeting to others.
     *
     * @param on meetings that its communiqués refer to
     * @param by communiqués of other meetings that refer to it, where they are few
     * @param count how many those are
     */
    public record Leaning(List<Circle> on, List<Circle> by, int count) {}

    /** More texts than these that refer to a meeting stand with their words alone. */
    private static final int FEW = 24;

    /** Meetings of higher, the same, lower or other places. */
    public record Circle(String label, List<Words> meetings) {}

    @Override
    public List<String> templates() {
        return List.of("meetings", "meeting");
    }

    @Override
    public Column column() {
        return Column.MEETINGS;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.meetings().size();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return MeetingList.shelves(site).homesOf(MeetingEntry::id);
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return MeetingList.shelves(site).partsByPlace();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        Told told = new Told(site);
        return Stream.concat(
                MeetingList.shelves(site).pages(MeetingList::of).stream(),
                site.addresses.withPage(site.corpus.meetings()).flatMap(meeting -> pages(site, meeting, told)));
    }

    private Stream<Page> pages(SiteContext site, MeetingEntry meeting, Told told) {
        String words = meeting.communiques().isEmpty() ? "description.meetingCited" : "description.meeting";
        Others others = new Others(leaning(site, meeting), elsewhere(meeting), Announced.of(site, meeting), told);
        return pages(
                        site,
                        meeting,
                        others.mentions().size(),
                        "meeting",
                        site.msg.get(words, site.names.meeting(meeting)),
                        (page, sheet) -> view(page, meeting, others, sheet))
                .map(each -> each.withPager(page -> pager(page, meeting)));
    }

    /**
     * What texts of other meetings say of one, found once for its pages: of a meeting that all lean on there are hundreds.
     *
     * @param coming that they announce it; null where they do not
     */
    private record Others(
            List<Edition> leaning,
            List<Mention> mentions,
            @Nullable String coming,
            Told told) {}

    static Words place(PageScope page, MeetingEntry meeting) {
        return new Words(
                meeting.jurisdiction(),
                page.link(new ThingId(ThingId.Kind.PLACE, new Slug(meeting.key().code()))));
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

    /** Mentions in texts of other meetings: its own texts are linked as a whole. */
    private static List<Mention> elsewhere(MeetingEntry meeting) {
        return meeting.mentions().stream()
                .filter(mention -> !meeting.communiques().contains(mention.communique()))
                .toList();
    }

    private static @Nullable Words sessions(PageScope page, MeetingEntry meeting) {
        PlaceEntry place = page.lookup.place(meeting.key().code());
        return place == null || !Grids.isKnown(page, meeting.key())
                ? null
                : new Words(
                        page.msg.get("grid.caption", page.names.body(meeting.key(), meeting.jurisdiction())),
                        page.link(place.id()));
    }

    private static View view(PageScope page, MeetingEntry meeting, Others others, Sheet sheet) {
        List<Edition> leaning = others.leaning();
        List<Edition> editions = sheet.isFirst()
                ? meeting.communiques().stream().map(page.lookup::edition).toList()
                : List.of();
        return new View(
                new Naming(
                        sheet.title(page.site, page.names.meeting(meeting)),
                        editions.isEmpty()
                                ? null
                                : editions.get(0).communique().meeting().name(),
                        place(page, meeting),
                        others.coming()),
                !meeting.communiques().isEmpty(),
                editions.stream().map(edition -> Hub.of(page, edition)).toList(),
                sheet.isFirst() ? others.told().of(page, meeting.key(), editions) : List.of(),
                sheet.isFirst() ? sessions(page, meeting) : null,
                new Leaning(
                        leansOn(page, meeting, editions),
                        leaning.size() > FEW ? List.of() : leanedOnBy(page, meeting, sheet.part(leaning)),
                        leaning.size()),
                sheet.isFirst() ? ComparePages.of(page, meeting) : List.of(),
                Concordance.of(page, sheet, others.mentions()));
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
        Pager.Step previous = step(page, meeting, meeting.previous());
        Pager.Step next = step(page, meeting, meeting.next());
        return previous == null && next == null ? null : new Pager(Pager.Kind.MEETING, previous, next);
    }

    private static Pager.@Nullable Step step(PageScope page, MeetingEntry from, @Nullable Slug slug) {
        if (slug == null) {
            return null;
        }
        MeetingEntry meeting = page.lookup.meeting(slug);
        return Neighbours.step(page, from, meeting, page.link(meeting.id()));
    }
}
