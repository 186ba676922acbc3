package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.TermEntry;
import java.util.ArrayList;
import java.util.List;

/** A page for each policy formula with every use in context, and the list of them. */
final class TermPages implements PageKind {

    /** What the list shows. */
    public record IndexView(List<Row> rows) {}

    /** One term in the list. */
    public record Row(Words text, Words first, int mentions) {}

    /** One term: its parts, what it is part of, every use. */
    public record View(
            String text, Words first, List<Words> parts, List<Words> wholes, List<Concordance.Source> mentions, int count) {}

    @Override
    public List<Page> pages(SiteContext site) {
        List<Page> pages = new ArrayList<>(site.index(
                Column.TERMS,
                site.corpus.terms(),
                (links, part) -> new IndexView(part.stream()
                        .map(term -> new Row(
                                site.words(links, term),
                                first(site, term, links),
                                term.mentions().size()))
                        .toList())));
        for (TermEntry term : site.corpus.terms()) {
            pages.add(Page.of(
                    Urls.page(Column.TERMS, term.id().slug()),
                    "term",
                    Column.TERMS,
                    term.text(),
                    site.msg.get("description.term", term.text()),
                    links -> view(site, term, links)));
        }
        return pages;
    }

    /** The earliest meeting that uses it. */
    private static Words first(SiteContext site, TermEntry term, PageLinks links) {
        Edition first = term.mentions().stream()
                .map(Mention::communique)
                .distinct()
                .map(site.lookup::edition)
                .max(site.lookup.byAge())
                .orElseThrow();
        return new Words(site.names.shortTitle(first), site.link(links, first));
    }

    private static View view(SiteContext site, TermEntry term, PageLinks links) {
        return new View(
                term.text(),
                first(site, term, links),
                term.parts().stream().map(slug -> site.words(links, site.lookup.term(slug))).toList(),
                term.wholes().stream().map(slug -> site.words(links, site.lookup.term(slug))).toList(),
                Concordance.of(site, links, term.mentions()),
                term.mentions().size());
    }
}
