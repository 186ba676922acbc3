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
                (page, part) -> new IndexView(part.stream()
                        .map(term -> new Row(
                                page.words(term),
                                owner(page, term),
                                alone
                                        ? null
                                        : MeetingPages.meeting(page, Objects.requireNonNull(travels.get(term)).first),
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
                    (page, sheet) -> view(page, term, Objects.requireNonNull(travels.get(term)), sheet)));
        }
        return pages;
    }

    private static View view(PageScope page, TermEntry term, Travel travel, Sheet sheet) {
        TermOwner owner = term.owner();
        return new View(
                term.text(),
                owner(page, term),
                owner == null
                        ? null
                        : new Words(page.msg.get("term.basis." + owner.basis().code()), page.link(owner.mention())),
                use(page, travel.first),
                travel.last == travel.first ? null : use(page, travel.last),
                term.definitions().stream()
                        .limit(SiteContext.LONGEST_LIST)
                        .map(one -> new Definition(
                                one.words(),
                                page.link(one.mention()),
                                MeetingPages.meeting(
                                        page, page.lookup.edition(one.mention().communique()))))
                        .toList(),
                terms(page, sheet.part(term.parts())),
                terms(page, sheet.part(term.wholes())),
                travel.length() == 1 ? List.of() : travel.stops(page, sheet),
                Concordance.of(page, sheet.part(term.mentions())),
                term.mentions().size(),
                sheet.steps(page));
    }

    private static List<Words> terms(PageScope page, List<String> slugs) {
        return slugs.stream().map(slug -> page.words(page.lookup.term(slug))).toList();
    }

    private static Use use(PageScope page, Edition edition) {
        return new Use(
                MeetingPages.meeting(page, edition),
                page.names.dates(edition.communique().meeting()));
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
