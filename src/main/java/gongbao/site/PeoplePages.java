package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page for each person in an office, and the list of them. Only what communiqués print of a public role. */
final class PeoplePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One person in the list. */
    public record Row(Words name, @Nullable String post, @Nullable String place, int mentions) {}

    /** One person. */
    public record View(
            String name,
            @Nullable String post,
            @Nullable Words place,
            List<Use> uses,
            List<Words> namesakes,
            List<Concordance.Source> mentions) {}

    /** What the person does at one meeting. */
    public record Use(Words communique, @Nullable String when, String acts) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.PEOPLE,
                site.corpus.people(),
                (links, part) ->
                        new IndexView(part.stream().map(person -> row(site, links, person)).toList())));
        for (PersonEntry person : site.corpus.people()) {
            pages.add(Page.of(
                    Urls.page(Column.PEOPLE, person.id().slug()),
                    "person",
                    Column.PEOPLE,
                    person.name(),
                    site.msg.get("description.person", person.name()),
                    links -> view(site, person, links)));
        }
        return pages;
    }

    private static Row row(SiteContext site, PageLinks links, PersonEntry person) {
        PlaceEntry place = site.lookup.place(person.code());
        return new Row(
                site.words(links, person),
                person.post(),
                place == null ? null : place.name(),
                person.mentions().size());
    }

    private static View view(SiteContext site, PersonEntry person, PageLinks links) {
        PlaceEntry place = site.lookup.place(person.code());
        return new View(
                person.name(),
                person.post(),
                place == null ? null : site.words(links, place),
                uses(site, person, links),
                site.lookup.named(person.name()).stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .map(other -> new Words(
                                other.post() == null ? other.name() : other.name() + "（" + other.post() + "）",
                                site.link(links, other.id())))
                        .toList(),
                Concordance.of(site, links, person.mentions()));
    }

    private static List<Use> uses(SiteContext site, PersonEntry person, PageLinks links) {
        List<Use> uses = new ArrayList<>();
        person.uses().forEach(use -> {
            Edition edition = site.lookup.edition(use.communique());
            Person its = edition.communique().people().get(use.index());
            if (!its.acts().isEmpty()) {
                uses.add(use(site, links, edition, site.names.list(its.acts().stream()
                        .map(act -> site.msg.get("act." + act.code()))
                        .toList())));
            }
        });
        person.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSONNEL)
                .forEach(mention -> {
                    Edition edition = site.lookup.edition(mention.communique());
                    var decision = edition.communique().personnel().get(mention.index());
                    String act = site.msg.get("personnel." + decision.act().code());
                    uses.add(use(
                            site, links, edition, decision.post() == null ? act : act + " " + decision.post()));
                });
        return uses;
    }

    private static Use use(SiteContext site, PageLinks links, Edition edition, String acts) {
        return new Use(
                new Words(site.names.shortTitle(edition), site.link(links, edition)),
                site.names.dates(edition.communique().meeting()),
                acts);
    }
}
