package gongbao.site;

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
