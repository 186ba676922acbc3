package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Listing;
import gongbao.site.page.Page;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of one communiqué, to be printed and worked off. */
final class Registers {

    /**
     * One register.
     *
     * @param count how many tasks and exhortations it has in all
     * @param topics the lists of all communiqués under which some of these are indexed, and how many of these
     */
    public record View(
            String name,
            Words communique,
            @Nullable String when,
            String count,
            List<DirectivePages.Count> topics,
            List<Group> sections) {}

    /**
     * Directives of one section; those that only rouse come last, under a heading of their own.
     *
     * @param words its heading; its first words, where it has none and its function is not certain
     * @param heading which of them
     */
    public record Group(String words, boolean heading, List<DirectiveRow> rows) {

        static Group headed(String heading) {
            return new Group(heading, true, new ArrayList<>());
        }

        static Group opened(String opening) {
            return new Group(opening, false, new ArrayList<>());
        }

        private boolean isLike(Group other) {
            return words.equals(other.words) && heading == other.heading;
        }
    }

    private Registers() {}

    /** One page, or several where there are more directives than a page lists. */
    static List<Page> of(SiteContext site, Edition edition) {
        List<DirectiveEntry> directives = site.lookup.directivesOf(edition);
        String title = site.msg.get("register.title", site.names.shortTitle(edition));
        return new Listing(
                        Column.DIRECTIVES,
                        "register",
                        edition.id(),
                        title,
                        site.msg.get("description.register", site.names.shortTitle(edition), directives.size()))
                .pages(site, directives, (page, part) -> view(page, edition, title, part, count(site, edition)));
    }

    /** 〔例〕共 18 条要求、2 条号召. */
    static String count(SiteContext site, Edition edition) {
        List<DirectiveEntry> directives = site.lookup.directivesOf(edition);
        int tasks = (int) directives.stream()
                .filter(directive -> !directive.isExhortation())
                .count();
        return tasks == directives.size()
                ? site.msg.get("register.count", tasks)
                : site.msg.get("register.countBoth", tasks, directives.size() - tasks);
    }

    private static View view(PageScope page, Edition edition, String title, List<DirectiveEntry> part, String count) {
        List<Group> sections = new ArrayList<>();
        Headings headings = new Headings(page.site, edition);
        part.stream()
                .filter(directive -> !directive.isExhortation())
                .forEach(directive -> add(sections, headings.over(directive), page, directive));
        part.stream()
                .filter(directive -> directive.isExhortation())
                .forEach(directive ->
                        add(sections, Group.headed(page.msg.get("register.exhortations")), page, directive));
        return new View(
                title,
                new Words(page.names.title(edition), page.link(edition)),
                page.names.dates(edition.communique().meeting()),
                count,
                topics(page, part),
                sections);
    }

    private static List<DirectivePages.Count> topics(PageScope page, List<DirectiveEntry> part) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        part.forEach(entry -> entry.topics().forEach(topic -> counts.merge(topic.topic(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(topic -> new DirectivePages.Count(
                        new Words(page.msg.get("topic." + topic.getKey()), DirectiveLists.topic(page, topic.getKey())),
                        topic.getValue()))
                .toList();
    }

    private static void add(List<Group> sections, Group section, PageScope page, DirectiveEntry directive) {
        if (sections.isEmpty() || !sections.get(sections.size() - 1).isLike(section)) {
            sections.add(section);
        }
        sections.get(sections.size() - 1).rows().add(DirectiveRow.of(page, directive));
    }
}
