package gongbao.site.directive;

import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.Listing;
import gongbao.site.page.Names;
import gongbao.site.page.Page;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of one communiqué, to be printed and worked off. */
final class Registers {

    /**
     * One register.
     *
     * @param count how many tasks and exhortations it has in all
     */
    public record View(
            String name, Words communique, @Nullable String when, List<Section> sections, String count) {}

    /**
     * Directives of one section; those that only rouse come last, under a heading of their own.
     *
     * @param heading null where the section has none and its function is not certain
     * @param opening its first words, where it has no heading; else null
     */
    public record Section(
            @Nullable String heading, @Nullable String opening, List<DirectiveRow> rows) {

        private boolean isLike(Section other) {
            return Objects.equals(heading, other.heading) && Objects.equals(opening, other.opening);
        }
    }

    private Registers() {}

    /** One page, or several where there are more directives than a page lists. */
    static List<Page> of(SiteContext site, Edition edition, List<DirectiveEntry> directives) {
        String title = site.msg.get("register.title", site.names.shortTitle(edition));
        return new Listing(
                        Column.DIRECTIVES,
                        "register",
                        edition.id(),
                        title,
                        site.msg.get("description.register", site.names.shortTitle(edition), directives.size()))
                .pages(site, directives, (page, part) -> view(page, edition, title, part, count(site, directives)));
    }

    /** 〔例〕共 18 条要求、2 条号召. */
    static String count(SiteContext site, List<DirectiveEntry> directives) {
        int tasks = (int) directives.stream()
                .filter(directive -> !DirectiveRow.isExhortation(site, directive))
                .count();
        return tasks == directives.size()
                ? site.msg.get("register.count", tasks)
                : site.msg.get("register.countBoth", tasks, directives.size() - tasks);
    }

    private static View view(PageScope page, Edition edition, String title, List<DirectiveEntry> part, String count) {
        List<Section> sections = new ArrayList<>();
        part.stream()
                .filter(directive -> !DirectiveRow.isExhortation(page.site, directive))
                .forEach(directive -> add(sections, section(page.site, edition, directive), page, directive));
        part.stream()
                .filter(directive -> DirectiveRow.isExhortation(page.site, directive))
                .forEach(directive -> add(sections, headed(page.msg.get("register.exhortations")), page, directive));
        return new View(
                title,
                new Words(page.names.title(edition), page.link(edition)),
                page.names.dates(edition.communique().meeting()),
                sections,
                count);
    }

    private static void add(List<Section> sections, Section section, PageScope page, DirectiveEntry directive) {
        if (sections.isEmpty() || !sections.get(sections.size() - 1).isLike(section)) {
            sections.add(section);
        }
        sections.get(sections.size() - 1).rows().add(DirectiveRow.of(page, directive));
    }

    private static Section headed(String heading) {
        return new Section(heading, null, new ArrayList<>());
    }

    private static Section section(SiteContext site, Edition edition, DirectiveEntry directive) {
        int section = DirectiveRow.directive(site, directive).section();
        var sections = edition.communique().sections();
        if (section < 0 || section >= sections.size()) {
            return headed(site.msg.get("section.other"));
        }
        String name = site.names.section(edition, sections.get(section));
        return Names.isNamed(edition, sections.get(section))
                ? headed(name)
                : new Section(null, name, new ArrayList<>());
    }
}
