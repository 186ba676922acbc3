package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.model.Meeting;
import gongbao.site.page.Column;
import gongbao.site.page.Listing;
import gongbao.site.page.Page;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of directives over communiqués: by topic, by addressee, and of the problems that they name. */
final class DirectiveListPages {

    /**
     * Directives of one topic, or to one addressee by place.
     *
     * @param note how topics are found; null for an addressee
     * @param order the rule by which they are sorted
     */
    public record ListView(String name, @Nullable String note, String order, List<Group> groups) {}

    /**
     * Directives of one place.
     *
     * @param place null where the list is not by place
     */
    public record Group(@Nullable String place, List<DirectiveLine> rows) {}

    /** Problems that directives name. */
    public record ProblemsView(List<DirectiveLine> rows, int whole, List<Shelves.Choice> choices) {}

    /** All addressees. */
    public record AddresseesView(List<DirectivePages.Count> addressees) {}

    private final SiteContext site;
    private final DirectiveLists lists;

    DirectiveListPages(SiteContext site, DirectiveLists lists) {
        this.site = site;
        this.lists = lists;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        lists.topics.forEach(group -> pages.addAll(topic(group)));
        lists.addressees.forEach(group -> pages.addAll(addressee(group)));
        pages.addAll(new Listing(
                        Column.DIRECTIVES,
                        "addressees",
                        DirectiveLists.addressee(null),
                        site.msg.get("list.addressees"),
                        site.msg.get("description.addressees"))
                .pages(site, lists.addressees, DirectiveListPages::addressees));
        pages.addAll(problems());
        return pages;
    }

    private List<Page> topic(DirectiveLists.Group group) {
        String title = site.msg.get("list.topic", group.name());
        String note = group.slug().equals(DirectiveLists.NO_TOPIC) ? "topic.none.note" : "topic.note";
        return listing(group, "topic", DirectiveLists.topic(group.slug()))
                .pages(
                        site,
                        group.directives(),
                        (page, part) -> new ListView(
                                title,
                                site.msg.get(note),
                                site.msg.get("directives.order"),
                                List.of(new Group(null, lines(page, part)))));
    }

    private List<Page> addressee(DirectiveLists.Group group) {
        String title = site.msg.get("list.addressee", group.name());
        return listing(group, "addressee", DirectiveLists.addressee(group.slug()))
                .pages(
                        site,
                        group.directives(),
                        (page, part) -> new ListView(
                                title, null, site.msg.get("directives.orderByPlace"), byPlace(page, part)));
    }

    private Listing listing(DirectiveLists.Group group, String kind, String slug) {
        return new Listing(
                Column.DIRECTIVES,
                "directivelist",
                slug,
                site.msg.get("list." + kind, group.name()),
                site.msg.get(
                        "description." + kind, group.name(), group.directives().size()));
    }

    private static List<Group> byPlace(PageScope page, List<DirectiveEntry> part) {
        Map<String, List<DirectiveEntry>> places = new LinkedHashMap<>();
        for (DirectiveEntry entry : part) {
            Meeting meeting =
                    DirectiveLists.edition(page.site, entry).communique().meeting();
            String place = meeting.jurisdiction() == null ? page.msg.get("place.unknown") : page.names.place(meeting);
            places.computeIfAbsent(place, name -> new ArrayList<>()).add(entry);
        }
        return places.entrySet().stream()
                .map(place -> new Group(place.getKey(), lines(page, place.getValue())))
                .toList();
    }

    private static Object addressees(PageScope page, List<DirectiveLists.Group> part) {
        return new AddresseesView(part.stream()
                .map(group -> DirectivePages.count(page, group, DirectiveLists.addressee(group.slug())))
                .toList());
    }

    private List<Page> problems() {
        Function<DirectiveEntry, Edition> edition = entry -> DirectiveLists.edition(site, entry);
        return new Shelves<>(
                        site,
                        new Listing(
                                Column.DIRECTIVES,
                                "problems",
                                DirectiveLists.PROBLEM,
                                site.msg.get("list.problems"),
                                site.msg.get("description.problems")),
                        lists.problems,
                        List.of(
                                site.facets.placesOf(edition),
                                site.facets.yearsOf(edition),
                                site.facets.levelsOf(edition)))
                .pages((page, part) -> new ProblemsView(lines(page, part.rows()), part.whole(), part.choices()));
    }

    private static List<DirectiveLine> lines(PageScope page, List<DirectiveEntry> directives) {
        return directives.stream().map(entry -> DirectiveLine.of(page, entry)).toList();
    }
}
