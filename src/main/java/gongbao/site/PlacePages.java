package gongbao.site;

import gongbao.model.MeetingEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each place whose bodies meet or are referred to, and the list of them. */
final class PlacePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One place in the list. */
    public record Row(Words name, String level, String code, int communiques, int meetings, int mentions) {}

    /** One place. */
    public record View(
            String name,
            String level,
            @Nullable String code,
            @Nullable Words parent,
            List<Grids.Grid> grids,
            List<CommuniquePages.Row> communiques,
            List<MeetingPages.Row> meetings,
            List<Concordance.Source> mentions) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.PLACES,
                site.corpus.places(),
                (links, part) -> new IndexView(part.stream()
                        .map(place -> new Row(
                                site.words(links, place),
                                level(site, place),
                                place.id().slug(),
                                place.communiques().size(),
                                place.meetings().size(),
                                place.mentions().size()))
                        .toList())));
        for (PlaceEntry place : site.corpus.places()) {
            pages.add(Page.of(
                    Urls.page(Column.PLACES, place.id().slug()),
                    "place",
                    Column.PLACES,
                    place.name(),
                    site.msg.get("description.place", place.name()),
                    links -> view(site, place, links)));
        }
        return pages;
    }

    private static String level(SiteContext site, PlaceEntry place) {
        return site.msg.get("level." + place.level().code());
    }

    private static View view(SiteContext site, PlaceEntry place, PageLinks links) {
        return new View(
                place.name(),
                level(site, place),
                place.id().slug(),
                place.parent() == null
                        ? null
                        : site.words(links, site.lookup.thing(new ThingId(ThingId.Kind.PLACE, place.parent()))),
                Grids.of(site, links, place),
                place.communiques().stream()
                        .map(id -> CommuniquePages.row(site, links, site.lookup.edition(id)))
                        .toList(),
                place.meetings().stream()
                        .map(slug -> {
                            MeetingEntry meeting = site.lookup.meeting(slug);
                            return MeetingPages.row(site, links, meeting);
                        })
                        .toList(),
                Concordance.of(site, links, place.mentions()));
    }
}
