package gongbao.site;

import gongbao.site.directive.DirectivePages;
import gongbao.site.page.InTurn;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.SiteContext;
import gongbao.site.pages.AboutPages;
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
import java.util.List;
import java.util.stream.Stream;

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

    private static Stream<Page> pages(PageKind kind, SiteContext site) {
        Stream<Page> pages = kind.pages(site);
        return kind.isListed(site) ? pages : pages.map(Page::unlisted);
    }
}
