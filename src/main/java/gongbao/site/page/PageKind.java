package gongbao.site.page;

import java.util.List;

/** One kind of page: everything the site knows to say in that form. */
@FunctionalInterface
public interface PageKind {

    /** The pages of the kind, none where there is nothing to say. */
    List<Page> pages(SiteContext site);
}
