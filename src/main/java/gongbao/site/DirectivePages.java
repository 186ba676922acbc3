package gongbao.site;

import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register of directives for each communiqué, and the list of registers with all problems and their measures. */
final class DirectivePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Register> registers, String csv) {}

    /** One register in the list, with the problems that its directives name. */
    public record Register(Words meeting, @Nullable String when, int count, Words communique, List<Row> problems) {}

    /** One register. */
    public record View(String name, Words communique, @Nullable String when, List<Group> groups, int count) {}

    /** Directives of one section; {@code detailed} when one of them says more than its sentence. */
    public record Group(String section, List<Row> rows, boolean detailed) {}

    /**
     * One directive.
     *
     * @param id its id on the register's page
     * @param number from 1
     * @param text the whole sentence
     * @param words link to it in the text
     * @param addressee who is asked; null where nobody is named
     * @param speaker who asks; null for the meeting itself
     * @param problem what it is to solve; null where nothing is named
     * @param measures what is to be done
     */
    public record Row(
            @Nullable String id,
            int number,
            String text,
            String words,
            @Nullable String addressee,
            @Nullable String speaker,
            @Nullable String problem,
            List<String> measures) {

        boolean detailed() {
            return addressee != null || problem != null || !measures.isEmpty();
        }
    }

    @Override
    public List<Page> pages(SiteContext site) {
        Map<String, List<DirectiveEntry>> byCommunique = new LinkedHashMap<>();
        site.corpus.directives().forEach(directive -> byCommunique
                .computeIfAbsent(directive.use().communique(), id -> new ArrayList<>())
                .add(directive));
        List<Page> pages = new ArrayList<>(site.index(
                Column.DIRECTIVES,
                site.lookup.newestFirst.stream()
                        .filter(edition -> byCommunique.containsKey(edition.id()))
                        .toList(),
                (links, part) -> new IndexView(
                        part.stream()
                                .map(edition -> register(site, links, edition, byCommunique.get(edition.id())))
                                .toList(),
                        links.to(Urls.DIRECTIVES_CSV))));
        byCommunique.forEach((id, directives) -> {
            Edition edition = site.lookup.edition(id);
            String title = site.msg.get("register.title", site.names.shortTitle(edition));
            pages.add(Page.of(
                    Urls.page(Column.DIRECTIVES, id),
                    "register",
                    Column.DIRECTIVES,
                    title,
                    site.msg.get("description.register", site.names.shortTitle(edition), directives.size()),
                    links -> view(site, edition, title, directives, links)));
        });
        return pages;
    }

    private static Register register(
            SiteContext site, PageLinks links, Edition edition, List<DirectiveEntry> directives) {
        return new Register(
                new Words(site.names.shortTitle(edition), links.to(Urls.page(Column.DIRECTIVES, edition.id()))),
                site.names.dates(edition.communique().meeting()),
                directives.size(),
                new Words(site.names.title(edition), site.link(links, edition)),
                directives.stream()
                        .map(directive -> row(site, links, directive, false))
                        .filter(row -> row.problem() != null)
                        .toList());
    }

    private static View view(
            SiteContext site, Edition edition, String title, List<DirectiveEntry> directives, PageLinks links) {
        Map<Integer, List<Row>> bySection = new LinkedHashMap<>();
        for (DirectiveEntry directive : directives) {
            bySection
                    .computeIfAbsent(directive(site, directive).section(), section -> new ArrayList<>())
                    .add(row(site, links, directive, true));
        }
        List<Group> groups = bySection.entrySet().stream()
                .map(entry -> new Group(
                        label(site, edition, entry.getKey()),
                        entry.getValue(),
                        entry.getValue().stream().anyMatch(Row::detailed)))
                .toList();
        return new View(
                title,
                new Words(site.names.title(edition), site.link(links, edition)),
                site.names.dates(edition.communique().meeting()),
                groups,
                directives.size());
    }

    private static String label(SiteContext site, Edition edition, int section) {
        var sections = edition.communique().sections();
        return section < 0 || section >= sections.size()
                ? site.msg.get("section.other")
                : site.names.section(sections.get(section));
    }

    private static Directive directive(SiteContext site, DirectiveEntry entry) {
        return site.lookup
                .edition(entry.use().communique())
                .communique()
                .directives()
                .get(entry.use().index());
    }

    private static Row row(SiteContext site, PageLinks links, DirectiveEntry entry, boolean own) {
        Directive directive = directive(site, entry);
        return new Row(
                own ? links.id(entry.anchor()) : null,
                entry.number(),
                directive.text(),
                site.link(links, entry.mentions().get(0)),
                directive.addressee(),
                directive.speaker(),
                directive.problem(),
                directive.measures());
    }
}
