package gongbao.site;

import gongbao.site.data.Sitemaps;
import gongbao.site.page.Page;
import gongbao.site.page.Urls;
import gongbao.site.render.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Announces every path of a site, so that a link to nowhere is one at once; the site maps are complete then, and are laid down. */
final class SitePaths {

    private final LinkLedger ledger;
    private final SiteWriter.Sink sink;
    private final List<String> sitemaps = new ArrayList<>();
    private int pages;
    private int others;

    SitePaths(LinkLedger ledger, SiteWriter.Sink sink) {
        this.ledger = ledger;
        this.sink = sink;
    }

    /** @param lists take the paths of all pages that search engines may know */
    void pages(Iterator<Page> all, Sitemaps lists) throws IOException {
        for (; all.hasNext(); pages++) {
            Page page = all.next();
            ledger.page(page.path());
            SiteFile full = isForSearchEngines(page) ? lists.add(page.path()) : null;
            if (full != null) {
                lay(full);
            }
        }
        for (SiteFile list : lists.rest()) {
            lay(list);
        }
    }

    void other(String path) {
        ledger.file(path);
        others++;
    }

    private void lay(SiteFile sitemap) throws IOException {
        ledger.file(sitemap.path());
        sitemaps.add(sitemap.path());
        sink.put(sitemap.path(), Objects.requireNonNull(sitemap.pieces().get()));
    }

    private static boolean isForSearchEngines(Page page) {
        return page.isListed() && !page.path().equals(Urls.NOT_FOUND);
    }

    /** Those that are laid down already. */
    List<String> sitemaps() {
        return sitemaps;
    }

    int pageCount() {
        return pages;
    }

    /** All files that are pages, site maps, or made with them. */
    int count() {
        return pages + others + sitemaps.size();
    }
}
