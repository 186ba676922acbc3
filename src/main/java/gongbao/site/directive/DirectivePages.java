package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Listing;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register of directives for each communiqué, lists of all by topic, addressee and problem, and the way to them. */
public final class DirectivePages implements PageKind {

    /** How many addressees and problems the entrance shows before it points to the list. */
    private static final int FEW = 24;

    /**
     * What the list of registers shows.
     *
     * @param ways the other orders; null on the second page and those after
     */
    public record IndexView(@Nullable Ways ways, List<Register> registers, String csv) {}

    /** One register in the list. */
    public record Register(Words meeting, @Nullable String when, int count, Words communique) {}

    /**
     * Orders other than by meeting.
     *
     * @param addresseesHref all addressees, where there are more than are shown; else null
     * @param problems the problems that the newest directives name
     * @param problemsHref all of them; null where there are none
     */
    public record Ways(
            List<Count> topics,
            List<Count> addressees,
            @Nullable String addresseesHref,
            List<DirectiveRow> problems,
            int problemCount,
            @Nullable String problemsHref) {}

    /** A list and how long it is. */
    public record Count(Words name, int count) {}

    /** One register. */
    public record View(
            String name, Words communique, @Nullable String when, List<Section> sections, int count) {}

    /** Directives of one section. */
    public record Section(String name, List<DirectiveRow> rows) {}

    /** Directives of one topic or to one addressee. */
    public record ListView(String name, @Nullable String note, List<DirectiveRow> rows) {}

    /** All addressees. */
    public record AddresseesView(List<Count> addressees) {}

    @Override
    public List<String> templates() {
        return List.of("directives", "register", "directivelist", "problems", "addressees");
    }

    @Override
    public Column column() {
        return Column.DIRECTIVES;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.directives().size();
    }

    @Override
    public List<Page> pages(SiteContext site) {
        Map<String, List<DirectiveEntry>> byCommunique = new LinkedHashMap<>();
        site.corpus
                .directives()
                .forEach(directive -> byCommunique
                        .computeIfAbsent(directive.use().communique(), id -> new ArrayList<>())
                        .add(directive));
        DirectiveLists lists = new DirectiveLists(site);
        List<Edition> newestFirst = site.lookup.newestFirst.stream()
                .filter(edition -> byCommunique.containsKey(edition.id()))
                .toList();
        List<Page> pages = new ArrayList<>(index(
                site,
                newestFirst,
                (page, part) -> new IndexView(
                        part.get(0) == newestFirst.get(0) ? ways(page, lists) : null,
                        part.stream()
                                .map(edition -> register(
                                        page,
                                        edition,
                                        byCommunique
                                                .getOrDefault(edition.id(), List.of())
                                                .size()))
                                .toList(),
                        page.to(Urls.DIRECTIVES_CSV))));
        byCommunique.forEach((id, directives) -> pages.add(register(site, site.lookup.edition(id), directives)));
        lists(site, lists, pages);
        return pages;
    }

    private static Ways ways(PageScope page, DirectiveLists lists) {
        return new Ways(
                lists.topics.stream()
                        .map(group -> count(page, group, DirectiveLists.topic(group.slug())))
                        .toList(),
                lists.addressees.stream()
                        .limit(FEW)
                        .map(group -> count(page, group, DirectiveLists.addressee(group.slug())))
                        .toList(),
                lists.addressees.isEmpty() ? null : DirectiveLists.href(page, DirectiveLists.addressee(null)),
                lists.problems.stream()
                        .limit(FEW)
                        .map(entry -> DirectiveRow.listed(page, entry))
                        .toList(),
                lists.problems.size(),
                lists.problems.isEmpty() ? null : DirectiveLists.href(page, DirectiveLists.PROBLEMS));
    }

    private static Count count(PageScope page, DirectiveLists.Group group, String list) {
        return new Count(
                new Words(group.name(), DirectiveLists.href(page, list)),
                group.directives().size());
    }

    private static Register register(PageScope page, Edition edition, int count) {
        return new Register(
                new Words(page.names.shortTitle(edition), page.to(Urls.page(Column.DIRECTIVES, edition.id()))),
                page.names.dates(edition.communique().meeting()),
                count,
                new Words(page.names.title(edition), page.link(edition)));
    }

    private static Page register(SiteContext site, Edition edition, List<DirectiveEntry> directives) {
        String title = site.msg.get("register.title", site.names.shortTitle(edition));
        return Page.of(
                Urls.page(Column.DIRECTIVES, edition.id()),
                "register",
                Column.DIRECTIVES,
                title,
                site.msg.get("description.register", site.names.shortTitle(edition), directives.size()),
                page -> view(page, edition, title, directives));
    }

    private static View view(PageScope page, Edition edition, String title, List<DirectiveEntry> directives) {
        Map<Integer, List<DirectiveRow>> bySection = new LinkedHashMap<>();
        for (DirectiveEntry directive : directives) {
            bySection
                    .computeIfAbsent(
                            DirectiveRow.directive(page.site, directive).section(), section -> new ArrayList<>())
                    .add(DirectiveRow.own(page, directive));
        }
        return new View(
                title,
                new Words(page.names.title(edition), page.link(edition)),
                page.names.dates(edition.communique().meeting()),
                bySection.entrySet().stream()
                        .map(entry -> new Section(section(page.site, edition, entry.getKey()), entry.getValue()))
                        .toList(),
                directives.size());
    }

    private static String section(SiteContext site, Edition edition, int section) {
        var sections = edition.communique().sections();
        return section < 0 || section >= sections.size()
                ? site.msg.get("section.other")
                : site.names.section(sections.get(section));
    }

    private static void lists(SiteContext site, DirectiveLists lists, List<Page> pages) {
        for (DirectiveLists.Group group : lists.topics) {
            pages.addAll(list(site, group, "topic", DirectiveLists.topic(group.slug())));
        }
        for (DirectiveLists.Group group : lists.addressees) {
            pages.addAll(list(site, group, "addressee", DirectiveLists.addressee(group.slug())));
        }
        pages.addAll(listing(site, "addressees", DirectiveLists.addressee(null))
                .pages(
                        site,
                        lists.addressees,
                        (page, part) -> new AddresseesView(part.stream()
                                .map(group -> count(page, group, DirectiveLists.addressee(group.slug())))
                                .toList())));
        pages.addAll(listing(site, "problems", DirectiveLists.PROBLEMS)
                .pages(
                        site,
                        lists.problems,
                        (page, part) -> new ListView(
                                site.msg.get("list.problems"),
                                site.msg.get("description.problems"),
                                rows(page, part))));
    }

    private static List<Page> list(SiteContext site, DirectiveLists.Group group, String kind, String slug) {
        String title = site.msg.get("list." + kind, group.name());
        return new Listing(
                        Column.DIRECTIVES,
                        "directivelist",
                        slug,
                        title,
                        site.msg.get(
                                "description." + kind,
                                group.name(),
                                group.directives().size()))
                .pages(
                        site,
                        group.directives(),
                        (page, part) -> new ListView(
                                title, kind.equals("topic") ? site.msg.get("topic.note") : null, rows(page, part)));
    }

    private static Listing listing(SiteContext site, String name, String slug) {
        return new Listing(
                Column.DIRECTIVES, name, slug, site.msg.get("list." + name), site.msg.get("description." + name));
    }

    private static List<DirectiveRow> rows(PageScope page, List<DirectiveEntry> directives) {
        return directives.stream()
                .map(entry -> DirectiveRow.listed(page, entry))
                .toList();
    }
}
