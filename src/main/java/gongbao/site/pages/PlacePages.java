package gongbao.site.pages;

import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Entry;
import gongbao.site.part.Grids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of each place whose bodies meet or are referred to, and the list of them. */
public final class PlacePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, int whole, List<Shelves.Choice> choices) {}

    /** One place in the list. */
    public record Row(Entry name, String level, String code, int communiques, int meetings, int mentions) {}

    /** One place; the grids stand on its first page only. */
    public record View(
            String name,
            String level,
            @Nullable String code,
            @Nullable Words parent,
            List<Grids.Grid> grids,
            List<CommuniquePages.Row> communiques,
            List<MeetingPages.Row> meetings,
            Concordance.Mentions mentions) {}

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
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(place -> new Row(
                                        Entry.of(page, place, part.isHome()),
                                        level(site, place),
                                        place.id().slug().text(),
                                        place.communiques().size(),
                                        place.meetings().size(),
                                        place.mentions().size()))
                                .toList(),
                        part.whole(),
                        part.choices())));
        for (PlaceEntry place : site.addresses.withPage(site.corpus.places())) {
            pages.addAll(pages(
                    site,
                    place,
                    Math.max(
                            place.mentions().size(),
                            Math.max(
                                    place.meetings().size(), place.communiques().size())),
                    "place",
                    site.msg.get("description.place", site.names.of(place)),
                    (page, sheet) -> view(page, place, sheet)));
        }
        return pages;
    }

    private static Shelves<PlaceEntry> shelves(SiteContext site) {
        return new Shelves<>(
                site,
                Column.PLACES,
                site.corpus.places(),
                List.of(site.facets.provinces(place -> place.id().slug().text())));
    }

    private static String level(SiteContext site, PlaceEntry place) {
        return site.msg.get("level." + place.level().code());
    }

    private static View view(PageScope page, PlaceEntry place, Sheet sheet) {
        return new View(
                page.names.of(place),
                level(page.site, place),
                place.id().slug().text(),
                place.parent() == null
                        ? null
                        : page.words(page.lookup.thing(new ThingId(ThingId.Kind.PLACE, place.parent()))),
                sheet.isFirst() ? Grids.of(page, place) : List.of(),
                sheet.part(place.communiques()).stream()
                        .map(id -> CommuniquePages.row(page, page.lookup.edition(id)))
                        .toList(),
                sheet.part(place.meetings()).stream()
                        .map(slug -> MeetingPages.row(page, page.lookup.meeting(slug)))
                        .toList(),
                Concordance.of(page, sheet, place.mentions()));
    }
}
