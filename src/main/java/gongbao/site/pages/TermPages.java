package gongbao.site.pages;

import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.Slug;
import gongbao.model.TermEntry;
import gongbao.model.TermOwner;
import gongbao.model.ThingId;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Sheet;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Concordance;
import gongbao.site.part.Entry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of each policy formula with every use in context, and the list of them. */
public final class TermPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows, Shelves.Cut cut) {}

    /**
     * One term in the list.
     *
     * @param first the earliest text here that uses it; null where it gives it as another's, or is the only one
     */
    public record Row(
            Entry text, @Nullable Words owner, @Nullable Words first, int mentions) {}

    /**
     * One term.
     *
     * @param owner whose it is; null where the archive cannot tell
     * @param uses when it was used
     * @param definitions what texts say it stands for
     * @param kin terms that share words with it
     * @param travel the bodies that use it
     * @param mentions every use, term under term
     */
    public record View(
            String text,
            @Nullable Owner owner,
            Uses uses,
            List<Definition> definitions,
            Kin kin,
            Travel.Route travel,
            Concordance.Mentions mentions) {}

    /** Whose it is, and what shows that. */
    public record Owner(Words place, Words basis) {}

    /**
     * When it was used.
     *
     * @param first the earliest text here that uses it; null where nobody can say
     * @param last the latest; null where it is the same
     */
    public record Uses(@Nullable Use first, @Nullable Use last) {}

    /** Terms that stand in it, and those that it stands in. */
    public record Kin(List<Words> parts, List<Words> wholes) {}

    /** A meeting that uses it, and when it met. */
    public record Use(Words meeting, @Nullable String when) {}

    /** Words by which a text says what it stands for. */
    public record Definition(String words, String href, Words meeting) {}

    @Override
    public List<String> templates() {
        return List.of("terms", "term");
    }

    @Override
    public Column column() {
        return Column.TERMS;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.terms().size();
    }

    @Override
    public Map<ThingId, String> homes(SiteContext site) {
        return shelves(site).homesOf(TermEntry::id);
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        List<Page> lists = shelves(site)
                .pages((page, part) -> new IndexView(
                        part.rows().stream()
                                .map(term -> new Row(
                                        Entry.of(page, term, part.isHome()),
                                        owner(page, term),
                                        first(page, new Travel(site, term)),
                                        term.mentions().size()))
                                .toList(),
                        part.cut()));
        return Stream.concat(
                lists.stream(), site.addresses.withPage(site.corpus.terms()).flatMap(term -> pages(site, term)));
    }

    private Stream<Page> pages(SiteContext site, TermEntry term) {
        Travel travel = new Travel(site, term);
        int longest = Math.max(
                term.mentions().size(),
                Math.max(term.parts().size(), term.wholes().size()));
        return pages(
                site,
                term,
                longest,
                "term",
                site.msg.get("description.term", term.text()),
                (page, sheet) -> view(page, term, travel, sheet));
    }

    private static Shelves<TermEntry> shelves(SiteContext site) {
        return new Shelves<>(site, Column.TERMS, site.corpus.terms(), List.of(site.facets.initials()));
    }

    private static View view(PageScope page, TermEntry term, Travel travel, Sheet sheet) {
        return new View(
                term.text(),
                proved(page, term),
                new Uses(use(page, travel.first), use(page, travel.last)),
                term.definitions().stream()
                        .limit(SiteContext.LONGEST_LIST)
                        .map(one -> new Definition(
                                one.words(),
                                page.link(one.mention()),
                                MeetingPages.meeting(
                                        page, page.lookup.edition(one.mention().communique()))))
                        .toList(),
                new Kin(terms(page, sheet.part(term.parts())), terms(page, sheet.part(term.wholes()))),
                travel.route(page, sheet),
                Concordance.of(page, sheet, travel.byDay));
    }

    private static List<Words> terms(PageScope page, List<Slug> slugs) {
        return slugs.stream().map(slug -> page.words(page.lookup.term(slug))).toList();
    }

    private static @Nullable Words first(PageScope page, Travel travel) {
        return travel.first == null ? null : MeetingPages.meeting(page, travel.first);
    }

    private static @Nullable Use use(PageScope page, @Nullable Edition edition) {
        return edition == null
                ? null
                : new Use(
                        MeetingPages.meeting(page, edition),
                        page.names.dates(edition.communique().meeting()));
    }

    private static @Nullable Owner proved(PageScope page, TermEntry term) {
        TermOwner owner = term.owner();
        Words place = owner(page, term);
        return owner == null || place == null
                ? null
                : new Owner(
                        place,
                        new Words(page.msg.get("term.basis." + owner.basis().code()), page.link(owner.mention())));
    }

    private static @Nullable Words owner(PageScope page, TermEntry term) {
        TermOwner owner = term.owner();
        if (owner == null) {
            return null;
        }
        PlaceEntry place = page.lookup.place(owner.code());
        Division division = Divisions.get().byCode(owner.code());
        return place != null ? page.words(place) : division == null ? null : new Words(division.name(), null);
    }
}
