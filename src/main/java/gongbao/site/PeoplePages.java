package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.PlaceEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of each person in an office, and the list of them. Only what communiqués print of a public role. */
final class PeoplePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One person in the list. */
    public record Row(
            Words name, @Nullable String post, @Nullable String place, int mentions) {}

    /**
     * One person.
     *
     * @param namesakes some others of the same name, and {@code others} how many there are
     * @param pages pages by number where one is not enough
     */
    public record View(
            String name,
            @Nullable String post,
            @Nullable Words place,
            List<Use> uses,
            List<Words> namesakes,
            int others,
            List<Concordance.Source> mentions,
            List<Sheet.Step> pages) {}

    /** What the person does at one meeting. */
    public record Use(
            Words meeting, @Nullable String when, @Nullable String post, String acts) {}

    /** A common name has hundreds of bearers: a page names the first of them. */
    private static final int FEW = 20;

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.PEOPLE,
                site.corpus.people(),
                (links, part) -> new IndexView(
                        part.stream().map(person -> row(site, links, person)).toList())));
        for (PersonEntry person : site.corpus.people()) {
            pages.addAll(site.pages(
                    Column.PEOPLE,
                    person,
                    person.mentions().size(),
                    "person",
                    site.msg.get("description.person", person.name()),
                    (links, sheet) -> view(site, person, sheet, links)));
        }
        return pages;
    }

    private static Row row(SiteContext site, PageLinks links, PersonEntry person) {
        PlaceEntry place = site.lookup.place(person.code());
        return new Row(
                site.words(links, person),
                person.post(),
                place == null ? null : site.names.of(place),
                person.mentions().size());
    }

    private static View view(SiteContext site, PersonEntry person, Sheet sheet, PageLinks links) {
        PlaceEntry place = site.lookup.place(person.code());
        List<PersonEntry> namesakes = site.lookup.named(person.name());
        return new View(
                person.name(),
                person.post(),
                place == null ? null : site.words(links, place),
                uses(site, person, sheet, links),
                namesakes.stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .limit(FEW)
                        .map(other -> namesake(site, other, links))
                        .toList(),
                namesakes.size() - 1,
                Concordance.of(site, links, sheet.part(person.mentions())),
                sheet.steps(links));
    }

    /** 〔例〕王海涛（尉氏县 县长）: place and office tell namesakes apart. */
    private static Words namesake(SiteContext site, PersonEntry other, PageLinks links) {
        PlaceEntry place = site.lookup.place(other.code());
        String where = (place == null ? "" : site.names.of(place) + " ") + (other.post() == null ? "" : other.post());
        return new Words(
                where.isBlank() ? other.name() : site.msg.get("person.namesake", other.name(), where.strip()),
                site.link(links, other.id()));
    }

    /** By day, what the person did and what was decided about the person. */
    private static List<Use> uses(SiteContext site, PersonEntry person, Sheet sheet, PageLinks links) {
        List<Deed> deeds = new ArrayList<>();
        person.uses().forEach(use -> {
            Edition edition = site.lookup.edition(use.communique());
            Person its = site.lookup.fact(use, Person.class);
            if (!its.acts().isEmpty()) {
                deeds.add(new Deed(
                        edition,
                        its.post(),
                        site.names.list(its.acts().stream()
                                .map(act -> site.msg.get("act." + act.code()))
                                .toList())));
            }
        });
        person.mentions().stream()
                .filter(mention -> mention.kind() == FactId.Kind.PERSONNEL)
                .forEach(mention -> {
                    Edition edition = site.lookup.edition(mention.communique());
                    Personnel decision = edition.fact(mention, Personnel.class);
                    deeds.add(new Deed(edition, decision.post(), site.msg.get(Deeds.key(decision))));
                });
        deeds.sort(Comparator.comparing(Deed::edition, Lookup.oldestFirst()));
        return sheet.part(deeds).stream()
                .map(deed -> new Use(
                        MeetingPages.meeting(site, deed.edition(), links),
                        site.names.dates(deed.edition().communique().meeting()),
                        deed.post(),
                        deed.acts()))
                .toList();
    }

    private record Deed(Edition edition, @Nullable String post, String acts) {}
}
