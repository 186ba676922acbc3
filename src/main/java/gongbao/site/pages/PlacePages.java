package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Grids;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each place with a text, where all that its texts say of it begins, and the list of places. */
public final class PlacePages implements PageKind {

    /** What the list shows. */
    public record IndexView(PlaceDirectory places, Shelves.Cut cut) {}

    /**
     * One place; what its texts do not speak of is null.
     *
     * @param place which
     * @param goals what they set as goals
     * @param change what the newest session says otherwise
     * @param problems what they name as lacking
     * @param documents what was adopted
     * @param texts its texts and meetings
     * @param officers offices as printed
     * @param below places below it that have texts
     */
    public record View(
            Naming place,
            @Nullable PlaceGoals goals,
            @Nullable PlaceChange change,
            @Nullable PlaceProblems problems,
            @Nullable PlaceDocuments documents,
            Texts texts,
            @Nullable PlaceOfficers officers,
            List<Below> below) {}

    /** A place and what is above it by the table of divisions, linked where that has a page. */
    public record Naming(
            String name,
            String level,
            String code,
            @Nullable Words parent) {}

    /**
     * Texts and meetings.
     *
     * @param rows the newest texts
     * @param more the way to all of them; null where all stand here
     * @param grids the sessions of its bodies
     * @param meetings those of its meetings that stand in no grid
     */
    public record Texts(
            List<CommuniqueRow> rows, @Nullable Words more, List<Grids.Grid> grids, List<MeetingList.Row> meetings) {}

    /** A place below, and how many texts it has. */
    public record Below(Words name, int texts) {}

    private static final int FEW = 12;

    @Override
    public List<String> templates() {
        return List.of("places", "place");
    }

    @Override
    public Column column() {
        return Column.PLACES;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.places().size();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return shelves(site).homesOf(PlaceEntry::id);
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        Told told = new Told(site);
        return Stream.concat(
                shelves(site).pages(PlacePages::list).stream(),
                site.addresses
                        .withPage(site.corpus.places())
                        .map(place -> Page.of(
                                Urls.page(Column.PLACES, place.id().slug()),
                                "place",
                                Column.PLACES,
                                site.names.of(place),
                                site.msg.get("description.place", site.names.of(place)),
                                page -> view(page, place, told))));
    }

    private static Shelves<PlaceEntry> shelves(SiteContext site) {
        return new Shelves<>(
                site,
                Column.PLACES,
                site.corpus.places(),
                List.of(site.facets.provinces(place -> place.id().slug().text())));
    }

    /** Of a long list the index shows no sample but the provinces, which lead to its parts. */
    private static IndexView list(PageScope page, Shelves.Part<PlaceEntry> part) {
        Shelves.Cut cut = part.cut();
        return cut.choices().isEmpty()
                ? new IndexView(PlaceDirectory.of(page, part.rows(), part.isHome()), cut)
                : new IndexView(PlaceDirectory.of(page), new Shelves.Cut(cut.whole(), 0, cut.choices()));
    }

    private static String level(SiteContext site, PlaceEntry place) {
        return site.msg.get("level." + place.level().code());
    }

    private static View view(PageScope page, PlaceEntry place, Told told) {
        List<Edition> newestFirst = page.lookup.textsOf(place);
        return new View(
                naming(page, place),
                PlaceGoals.of(page, place, newestFirst),
                PlaceChange.of(page, place),
                PlaceProblems.of(page, place, newestFirst),
                PlaceDocuments.of(page, place, newestFirst, told),
                texts(page, place, newestFirst),
                PlaceOfficers.of(page, place),
                page.lookup.below(place).stream()
                        .map(other ->
                                new Below(page.words(other), other.communiques().size()))
                        .toList());
    }

    private static Naming naming(PageScope page, PlaceEntry place) {
        return new Naming(
                page.names.of(place), level(page.site, place), place.id().slug().text(), above(page, place));
    }

    /** 〔例〕雅安市 of 芦山县, with a link or without one; never the country for a county because nothing between has texts. */
    private static @Nullable Words above(PageScope page, PlaceEntry place) {
        Division division = Divisions.get().byCode(place.id().slug().text());
        Division above = division == null || division.parent() == null
                ? null
                : Divisions.get().byCode(division.parent());
        PlaceEntry entry = above == null ? null : page.lookup.place(above.code());
        return entry != null ? page.words(entry) : above == null ? null : new Words(above.name(), null);
    }

    private static Texts texts(PageScope page, PlaceEntry place, List<Edition> newestFirst) {
        List<Grids.Grid> grids = Grids.of(page, place);
        return new Texts(
                newestFirst.stream()
                        .limit(FEW)
                        .map(edition -> CommuniqueRow.of(page, edition))
                        .toList(),
                newestFirst.size() <= FEW
                        ? null
                        : new Words(
                                page.msg.get("place.communiques.all", newestFirst.size()),
                                page.list(Column.COMMUNIQUES, place)),
                grids,
                place.meetings().stream()
                        .map(page.lookup::meeting)
                        .filter(meeting -> !isInGrid(page, meeting))
                        .limit(FEW)
                        .map(meeting -> MeetingList.row(page, meeting))
                        .toList());
    }

    /** A congress named as a whole has no number, and a body without a text here has no grid. */
    private static boolean isInGrid(PageScope page, MeetingEntry meeting) {
        return meeting.key().session() != null
                && page.lookup.ofBody(meeting.key()).stream()
                        .anyMatch(one -> one.key().session() != null
                                && !one.communiques().isEmpty());
    }
}
