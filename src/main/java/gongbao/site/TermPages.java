package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.TermEntry;
import gongbao.model.TermOwner;
import gongbao.place.Division;
import gongbao.place.Divisions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages of each policy formula with every use in context, and the list of them. */
final class TermPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /**
     * One term in the list.
     *
     * @param first the earliest meeting that uses it; null where the archive holds one communiqué only
     */
    public record Row(
            Words text, @Nullable Words owner, @Nullable Words first, int mentions) {}

    /**
     * One term.
     *
     * @param owner whose it is; null where the archive cannot tell
     * @param basis what shows whose it is
     * @param first the earliest meeting that uses it
     * @param last the latest; null where it is the same
     * @param definitions what texts say it stands for
     * @param parts terms in it, and {@code wholes} terms that it is in
     * @param travel the bodies that use it, the earliest first
     * @param mentions every use, term under term
     * @param count how many there are
     * @param pages pages by number where one is not enough
     */
    public record View(
            String text,
            @Nullable Words owner,
            @Nullable Words basis,
            Use first,
            @Nullable Use last,
            List<Definition> definitions,
            List<Words> parts,
            List<Words> wholes,
            List<Travel.Stop> travel,
            List<Concordance.Source> mentions,
            int count,
            List<Sheet.Step> pages) {}

    /** A meeting that uses it, and when it met. */
    public record Use(Words meeting, @Nullable String when) {}

    /** Words by which a text says what it stands for. */
    public record Definition(String words, String href, Words meeting) {}

    @Override
    public List<Page> pages(SiteContext site) {
        Map<TermEntry, Travel> travels = new IdentityHashMap<>();
        site.corpus.terms().forEach(term -> travels.put(term, new Travel(site, term)));
        boolean alone = site.corpus.editions().size() == 1;
        List<Page> pages = new ArrayList<>(site.index(
                Column.TERMS,
                site.corpus.terms(),
                (links, part) -> new IndexView(part.stream()
                        .map(term -> new Row(
                                site.words(links, term),
                                owner(site, term, links),
                                alone
                                        ? null
                                        : MeetingPages.meeting(
                                                site, Objects.requireNonNull(travels.get(term)).first, links),
                                term.mentions().size()))
                        .toList())));
        for (TermEntry term : site.corpus.terms()) {
            int longest = Math.max(
                    term.mentions().size(),
                    Math.max(term.parts().size(), term.wholes().size()));
            pages.addAll(site.pages(
                    Column.TERMS,
                    term,
                    longest,
                    "term",
                    site.msg.get("description.term", term.text()),
                    (links, sheet) -> view(site, term, Objects.requireNonNull(travels.get(term)), sheet, links)));
        }
        return pages;
    }

    private static View view(SiteContext site, TermEntry term, Travel travel, Sheet sheet, PageLinks links) {
        TermOwner owner = term.owner();
        return new View(
                term.text(),
                owner(site, term, links),
                owner == null
                        ? null
                        : new Words(
                                site.msg.get("term.basis." + owner.basis().code()), site.link(links, owner.mention())),
                use(site, travel.first, links),
                travel.last == travel.first ? null : use(site, travel.last, links),
                term.definitions().stream()
                        .limit(SiteContext.LONGEST_LIST)
                        .map(one -> new Definition(
                                one.words(),
                                site.link(links, one.mention()),
                                MeetingPages.meeting(
                                        site, site.lookup.edition(one.mention().communique()), links)))
                        .toList(),
                terms(site, sheet.part(term.parts()), links),
                terms(site, sheet.part(term.wholes()), links),
                travel.length() == 1 ? List.of() : travel.stops(links, sheet),
                Concordance.of(site, links, sheet.part(term.mentions())),
                term.mentions().size(),
                sheet.steps(links));
    }

    private static List<Words> terms(SiteContext site, List<String> slugs, PageLinks links) {
        return slugs.stream()
                .map(slug -> site.words(links, site.lookup.term(slug)))
                .toList();
    }

    private static Use use(SiteContext site, Edition edition, PageLinks links) {
        return new Use(
                MeetingPages.meeting(site, edition, links),
                site.names.dates(edition.communique().meeting()));
    }

    private static @Nullable Words owner(SiteContext site, TermEntry term, PageLinks links) {
        TermOwner owner = term.owner();
        if (owner == null) {
            return null;
        }
        PlaceEntry place = site.lookup.place(owner.code());
        Division division = Divisions.get().byCode(owner.code());
        return place != null ? site.words(links, place) : division == null ? null : new Words(division.name(), null);
    }
}
