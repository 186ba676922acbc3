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
import gongbao.site.page.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of directives over communiqués: by topic, by addressee, and of the problems that they name. */
final class DirectiveListPages {

    /**
     * Directives by topic, or by addressee.
     *
     * @param note how topics are found; null for addressees
     * @param order the rule by which they are sorted
     * @param jumps the lists of the page, or else the other lists of its kind; none where these are too many
     */
    public record ListView(@Nullable String note, String order, List<DirectivePages.Count> jumps, List<Titled> lists) {}

    /**
     * Directives of one topic, or to one addressee by place.
     *
     * @param heading null where the page is about nothing else
     * @param note what is to be known of this topic alone; null where nothing is
     */
    public record Titled(
            @Nullable Heading heading, @Nullable String note, List<Group> groups) {}

    /** What links to a list lead to. */
    public record Heading(String id, String text) {}

    /**
     * Directives of one place.
     *
     * @param place null where the list is not by place
     */
    public record Group(@Nullable String place, List<DirectiveLine.OfText> texts) {}

    /**
     * Problems that directives name.
     *
     * @param withMeasures whether their measures stand here, too: in one of the ways in which the list is cut
     */
    public record ProblemsView(List<DirectiveLine.OfText> texts, boolean withMeasures, Shelves.Cut cut) {}

    /** All addressees. */
    public record AddresseesView(List<DirectivePages.Count> addressees) {}

    private static final String TEMPLATE = "directivelist";

    private final SiteContext site;
    private final DirectiveLists lists;

    DirectiveListPages(SiteContext site, DirectiveLists lists) {
        this.site = site;
        this.lists = lists;
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        if (DirectiveLists.areTogether(site)) {
            together(lists.topics, "topics", DirectiveLists.TOPIC, this::topics).ifPresent(pages::add);
            together(lists.addressees, "addressees", DirectiveLists.ADDRESSEE, this::toAddressees)
                    .ifPresent(pages::add);
        } else {
            lists.topics.forEach(group -> pages.addAll(topic(group)));
            lists.addressees.forEach(group -> pages.addAll(addressee(group)));
            pages.addAll(new Listing(
                            Column.DIRECTIVES,
                            "addressees",
                            DirectiveLists.ADDRESSEE + DirectiveLists.ALL,
                            site.msg.get("list.addressees"),
                            site.msg.get("description.addressees"))
                    .pages(site, lists.addressees, DirectiveListPages::addressees));
        }
        pages.addAll(problems());
        return pages;
    }

    /** One page for all lists of a kind; none where there are none. */
    private Optional<Page> together(
            List<DirectiveLists.Group> groups, String kind, String folder, Function<PageScope, Object> view) {
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(Page.of(
                        Urls.page(Column.DIRECTIVES, folder + DirectiveLists.ALL),
                        TEMPLATE,
                        Column.DIRECTIVES,
                        site.msg.get("list." + kind),
                        site.msg.get("description." + kind),
                        view));
    }

    private Object topics(PageScope page) {
        return new ListView(
                site.msg.get("topic.note"),
                site.msg.get("directives.order"),
                otherTopics(page, null),
                lists.topics.stream()
                        .map(group -> new Titled(
                                heading(page, group),
                                group.slug().equals(DirectiveLists.NO_TOPIC) ? site.msg.get("topic.none.note") : null,
                                List.of(new Group(null, DirectiveLine.byText(page, group.directives())))))
                        .toList());
    }

    private Object toAddressees(PageScope page) {
        return new ListView(
                null,
                site.msg.get("directives.orderByPlace"),
                lists.addressees.stream()
                        .map(group -> DirectivePages.count(group, DirectiveLists.addressee(page, group.slug())))
                        .toList(),
                lists.addressees.stream()
                        .map(group -> new Titled(heading(page, group), null, byPlace(page, group.directives())))
                        .toList());
    }

    private static Heading heading(PageScope page, DirectiveLists.Group group) {
        return new Heading(page.id(group.slug()), group.name());
    }

    private List<Page> topic(DirectiveLists.Group group) {
        String note = group.slug().equals(DirectiveLists.NO_TOPIC) ? "topic.none.note" : "topic.note";
        return listing(group, "topic", DirectiveLists.TOPIC)
                .pages(
                        site,
                        group.directives(),
                        (page, part) -> new ListView(
                                site.msg.get(note),
                                site.msg.get("directives.order"),
                                otherTopics(page, group),
                                List.of(new Titled(
                                        null, null, List.of(new Group(null, DirectiveLine.byText(page, part)))))));
    }

    private List<DirectivePages.Count> otherTopics(PageScope page, DirectiveLists.@Nullable Group than) {
        return lists.topics.stream()
                .filter(group -> group != than)
                .map(group -> DirectivePages.count(group, DirectiveLists.topic(page, group.slug())))
                .toList();
    }

    private List<Page> addressee(DirectiveLists.Group group) {
        return listing(group, "addressee", DirectiveLists.ADDRESSEE)
                .pages(
                        site,
                        group.directives(),
                        (page, part) -> new ListView(
                                null,
                                site.msg.get("directives.orderByPlace"),
                                List.of(),
                                List.of(new Titled(null, null, byPlace(page, part)))));
    }

    private Listing listing(DirectiveLists.Group group, String kind, String folder) {
        return new Listing(
                Column.DIRECTIVES,
                TEMPLATE,
                folder + group.slug(),
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
                .map(place -> new Group(place.getKey(), DirectiveLine.byText(page, place.getValue())))
                .toList();
    }

    private static Object addressees(PageScope page, List<DirectiveLists.Group> part) {
        return new AddresseesView(part.stream()
                .map(group -> DirectivePages.count(group, DirectiveLists.addressee(page, group.slug())))
                .toList());
    }

    private List<Page> problems() {
        return shelves()
                .pages((page, part) ->
                        new ProblemsView(DirectiveLine.byText(page, at(part.rows())), part.isHome(), part.cut()));
    }

    private List<DirectiveEntry> at(List<Integer> places) {
        return places.stream().map(lists::at).toList();
    }

    /** The list of problems, by their places in the archive. */
    Shelves<Integer> shelves() {
        Function<Integer, Edition> edition = place -> DirectiveLists.edition(site, lists.at(place));
        return new Shelves<>(
                site,
                new Listing(
                        Column.DIRECTIVES,
                        "problems",
                        DirectiveLists.PROBLEM,
                        site.msg.get("list.problems"),
                        site.msg.get("description.problems")),
                lists.problems,
                List.of(site.facets.placesOf(edition), site.facets.yearsOf(edition), site.facets.levelsOf(edition)));
    }
}
