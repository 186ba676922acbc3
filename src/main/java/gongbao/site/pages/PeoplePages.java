package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.Person;
import gongbao.model.PersonEntry;
import gongbao.model.Personnel;
import gongbao.model.PlaceEntry;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Lookup;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Decided;
import gongbao.site.part.Deeds;
import gongbao.site.part.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of each name in a place, and the list of them. Only what communiqués print of a public role. */
public final class PeoplePages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, Shelves.Cut cut) {}

    /**
     * One person in the list.
     *
     * @param meeting the newest text that has the name, and {@code when} it met
     */
    public record Row(
            Entry name,
            @Nullable String post,
            @Nullable String place,
            Words meeting,
            @Nullable String when,
            int mentions) {}

    /**
     * One person.
     *
     * @param uses what the person did at meetings
     * @param decisions what was decided of the person, by the verb of the text; null where nothing
     * @param namesakes some others of the same name, and {@code others} how many there are
     */
    public record View(
            String name,
            @Nullable String post,
            @Nullable Words place,
            List<Use> uses,
            @Nullable Decisions decisions,
            List<Words> namesakes,
            int others,
            Concordance.Mentions mentions) {}

    /** Decisions under 人事, 处分, or both. */
    public record Decisions(String title, List<Use> uses) {}

    /** What the person does at one meeting, or what is decided there. */
    public record Use(
            Words meeting, @Nullable String when, @Nullable String post, String acts) {}

    /** A common name has hundreds of bearers: a page names the first of them. */
    private static final int FEW = 20;

    @Override
    public List<String> templates() {
        return List.of("people", "person");
    }

    @Override
    public Column column() {
        return Column.PEOPLE;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.people().size();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return shelves(site).homesOf(PersonEntry::id);
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return shelves(site).partsByPlace();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(person -> row(page, person, part.isHome()))
                                .toList(),
                        part.cut()));
        return Stream.concat(
                lists.stream(),
                site.addresses
                        .withPage(site.corpus.people())
                        .flatMap(person -> pages(
                                site,
                                person,
                                person.mentions().size(),
                                "person",
                                site.msg.get("description.person", person.name()),
                                (page, sheet) -> view(page, person, sheet))));
    }

    private static Shelves<PersonEntry> shelves(SiteContext site) {
        List<PersonEntry> people = site.corpus.people().stream()
                .map(person -> Named.of(site, person))
                .sorted(Named.order(site))
                .map(Named::person)
                .toList();
        return new Shelves<>(site, Column.PEOPLE, people, List.of(site.facets.places(PersonEntry::code)));
    }

    /** Where the newest text has a name first. */
    private record Named(PersonEntry person, Edition edition, int start) {

        static Named of(SiteContext site, PersonEntry person) {
            Comparator<Mention> newest =
                    Comparator.comparing(mention -> site.lookup.edition(mention.communique()), site.lookup.byAge());
            Mention first = person.mentions().stream()
                    .min(newest.thenComparing(mention -> mention.span().start()))
                    .orElseThrow();
            return new Named(
                    person,
                    site.lookup.edition(first.communique()),
                    first.span().start());
        }

        /** By place; within it as the newest texts name them: any other order would say something of them. */
        static Comparator<Named> order(SiteContext site) {
            return Comparator.comparing(
                            (Named named) -> named.person().code(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Named::edition, site.lookup.byAge())
                    .thenComparing(Named::start);
        }
    }

    private static Row row(PageScope page, PersonEntry person, boolean isHome) {
        PlaceEntry place = page.lookup.place(person.code());
        Edition newest = Named.of(page.site, person).edition();
        return new Row(
                Entry.of(page, person, isHome),
                posts(person),
                place == null ? null : page.names.of(place),
                MeetingPages.meeting(page, newest),
                page.names.dates(newest.communique().meeting()),
                person.mentions().size());
    }

    private static View view(PageScope page, PersonEntry person, Sheet sheet) {
        PlaceEntry place = page.lookup.place(person.code());
        List<PersonEntry> namesakes = page.lookup.named(person.name());
        return new View(
                person.name(),
                posts(person),
                place == null ? null : page.words(place),
                uses(page, sheet, deeds(page, person)),
                decisions(page, sheet, person),
                namesakes.stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .limit(FEW)
                        .map(other -> namesake(page, other))
                        .toList(),
                namesakes.size() - 1,
                Concordance.of(page, sheet, person.mentions()));
    }

    /** 〔例〕县委书记；县委书记、县长: all that are printed, and no word on which he bears now. */
    private static @Nullable String posts(PersonEntry person) {
        return person.posts().isEmpty() ? null : String.join("；", person.posts());
    }

    /** 〔例〕王海涛（尉氏县 县长）: place and office tell namesakes apart. */
    private static Words namesake(PageScope page, PersonEntry other) {
        PlaceEntry place = page.lookup.place(other.code());
        String posts = posts(other);
        String where = (place == null ? "" : page.names.of(place) + " ") + (posts == null ? "" : posts);
        return new Words(
                where.isBlank() ? other.name() : page.msg.get("person.namesake", other.name(), where.strip()),
                page.link(other.id()));
    }

    private static List<Deed> deeds(PageScope page, PersonEntry person) {
        return person.uses().stream()
                .map(use -> new Deed(
                        page.lookup.edition(use.communique()),
                        page.lookup.fact(use, Person.class).post(),
                        Deeds.told(page.site, page.lookup.fact(use, Person.class))))
                .filter(deed -> !deed.acts().isEmpty())
                .toList();
    }

    private static @Nullable Decisions decisions(PageScope page, Sheet sheet, PersonEntry person) {
        Set<String> labels = new LinkedHashSet<>();
        List<Deed> decisions = new ArrayList<>();
        for (Mention mention : person.mentions()) {
            if (mention.kind() == FactId.Kind.PERSONNEL) {
                Edition edition = page.lookup.edition(mention.communique());
                Personnel decision = edition.fact(mention, Personnel.class);
                labels.add(Decided.label(page, decision));
                decisions.add(new Deed(edition, null, Decided.words(page, decision)));
            }
        }
        List<Use> uses = uses(page, sheet, decisions);
        return uses.isEmpty() ? null : new Decisions(page.names.list(List.copyOf(labels)), uses);
    }

    /** By day. */
    private static List<Use> uses(PageScope page, Sheet sheet, List<Deed> deeds) {
        return sheet
                .part(deeds.stream()
                        .sorted(Comparator.comparing(Deed::edition, Lookup.oldestFirst()))
                        .toList())
                .stream()
                .map(deed -> new Use(
                        MeetingPages.meeting(page, deed.edition()),
                        page.names.dates(deed.edition().communique().meeting()),
                        deed.post(),
                        deed.acts()))
                .toList();
    }

    private record Deed(Edition edition, @Nullable String post, String acts) {}
}
