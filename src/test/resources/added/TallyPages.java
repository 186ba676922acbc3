package gongbao.site.pages;

import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.SiteContext;
import java.util.List;
import java.util.stream.Stream;

/** How many communiqués there are. */
public final class TallyPages implements PageKind {

    public record View(int communiques) {}

    @Override
    public List<String> templates() {
        return List.of("tally");
    }

    @Override
    public Column column() {
        return new Column("tally");
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.editions().size();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        return index(site, site.corpus.editions(), (page, part) -> new View(part.size())).stream();
    }
}
