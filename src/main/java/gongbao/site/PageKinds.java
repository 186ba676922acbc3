package gongbao.site;

import gongbao.site.directive.DirectivePages;
import gongbao.site.page.Column;
import gongbao.site.page.InTurn;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.pages.AboutPages;
import gongbao.site.pages.CheckPages;
import gongbao.site.pages.CommuniquePages;
import gongbao.site.pages.ComparePages;
import gongbao.site.pages.DocumentPages;
import gongbao.site.pages.HomePages;
import gongbao.site.pages.MeetingPages;
import gongbao.site.pages.PeoplePages;
import gongbao.site.pages.PlacePages;
import gongbao.site.pages.QualityPages;
import gongbao.site.pages.SearchPages;
import gongbao.site.pages.ServicePages;
import gongbao.site.pages.TermPages;
import gongbao.site.target.TargetPages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All kinds of pages, and what follows from what each says of itself. */
final class PageKinds {

    /** In the order of the navigation and of the human site map; kinds that list other pages come last. */
    static final List<PageKind> ALL = List.of(
            new HomePages(),
            new CommuniquePages(),
            new TargetPages(),
            new DirectivePages(),
            new DocumentPages(),
            new TermPages(),
            new ComparePages(),
            new PlacePages(),
            new PeoplePages(),
            new MeetingPages(),
            new QualityPages(),
            new CheckPages(),
            new SearchPages(),
            new AboutPages(),
            new ServicePages());

    private PageKinds() {}

    /** The templates of pages, without their ending. */
    static List<String> templates() {
        return ALL.stream().flatMap(kind -> kind.templates().stream()).toList();
    }

    /** All pages; each kind lists its own when its turn comes. */
    static Stream<Page> pages(SiteContext site, List<PageKind> kinds) {
        return InTurn.of(kinds, kind -> pages(kind, site));
    }

    /** The page at a path, null where there is none; the kind whose folder it is lists its pages first. */
    static @Nullable Page page(String path, SiteContext site, List<PageKind> kinds) {
        List<PageKind> likely = kinds.stream()
                .sorted(Comparator.comparing(kind -> !isIn(path, kind.column())))
                .toList();
        return pages(site, likely)
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** 〔例〕{@code targets/gdp.html}, of the column whose first page is {@code targets/index.html}. */
    private static boolean isIn(String path, @Nullable Column column) {
        String index = column == null ? "/" : Urls.index(column);
        return path.startsWith(index.substring(0, index.lastIndexOf('/') + 1));
    }

    private static Stream<Page> pages(PageKind kind, SiteContext site) {
        Stream<Page> pages = kind.pages(site);
        return kind.isListed(site) ? pages : pages.map(Page::unlisted);
    }
}
