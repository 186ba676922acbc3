package gongbao.site;

import gongbao.site.directive.DirectivePages;
import gongbao.site.page.PageKind;
import gongbao.site.pages.CommuniquePages;
import gongbao.site.pages.ComparePages;
import gongbao.site.pages.DocumentPages;
import gongbao.site.pages.HomePages;
import gongbao.site.pages.MeetingPages;
import gongbao.site.pages.PeoplePages;
import gongbao.site.pages.PlacePages;
import gongbao.site.pages.QualityPages;
import gongbao.site.pages.ServicePages;
import gongbao.site.pages.TermPages;
import gongbao.site.target.TargetPages;
import java.util.List;

/** All kinds of pages. */
final class PageKinds {

    /** In the order of the human site map; kinds that list other pages come last. */
    static final List<PageKind> ALL = List.of(
            new HomePages(),
            new CommuniquePages(),
            new MeetingPages(),
            new TargetPages(),
            new DirectivePages(),
            new DocumentPages(),
            new PeoplePages(),
            new TermPages(),
            new PlacePages(),
            new ComparePages(),
            new QualityPages(),
            new ServicePages());

    private PageKinds() {}
}
