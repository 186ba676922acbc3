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

    /** One register. */
    public record View(
            String name, Words communique, @Nullable String when, List<Section> sections, int count) {}

    /** Directives of one section. */
    public record Section(String name, List<DirectiveRow> rows) {}

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
                .pages(site, directives, (page, part) -> view(page, edition, title, part, directives.size()));
    }

    private static View view(PageScope page, Edition edition, String title, List<DirectiveEntry> part, int count) {
        Map<String, List<DirectiveRow>> sections = new LinkedHashMap<>();
        for (DirectiveEntry directive : part) {
            int section = DirectiveRow.directive(page.site, directive).section();
            sections.computeIfAbsent(section(page.site, edition, section), name -> new ArrayList<>())
                    .add(DirectiveRow.of(page, directive));
        }
        return new View(
                title,
                new Words(page.names.title(edition), page.link(edition)),
                page.names.dates(edition.communique().meeting()),
                sections.entrySet().stream()
                        .map(entry -> new Section(entry.getKey(), entry.getValue()))
                        .toList(),
                count);
    }

    private static String section(SiteContext site, Edition edition, int section) {
        var sections = edition.communique().sections();
        return section < 0 || section >= sections.size()
                ? site.msg.get("section.other")
                : site.names.section(sections.get(section));
    }
}
