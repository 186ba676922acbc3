package gongbao.site.target;

import gongbao.model.Meeting;
import gongbao.model.PlaceEntry;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose target it is.
 *
 * @param code division code; empty where the text does not tell which place of the name it is
 * @param name what the place is called there; empty where it has a code, or where no place is named
 */
record Owner(String code, String name) {

    /** By division code, those without one last. */
    static final Comparator<Owner> ORDER = Comparator.comparing(
                    (Owner owner) -> owner.code().isEmpty())
            .thenComparing(Owner::code)
            .thenComparing(Owner::name);

    static Owner of(SiteContext site, Meeting meeting) {
        return meeting.code() != null
                ? new Owner(meeting.code(), "")
                : new Owner("", meeting.jurisdiction() == null ? "" : site.names.place(meeting));
    }

    /** Whether some place is named. */
    boolean isKnown() {
        return !code.isEmpty() || !name.isEmpty();
    }

    /** Null where it is not known. */
    @Nullable
    Level level(SiteContext site) {
        PlaceEntry entry = code.isEmpty() ? null : site.lookup.place(code);
        return entry == null ? null : entry.level();
    }

    /** 〔例〕开封市鼓楼区; a place that the text does not name has no name here either. */
    Words words(PageScope page) {
        PlaceEntry entry = code.isEmpty() ? null : page.lookup.place(code);
        return entry == null ? new Words(called(page.site), null) : page.words(entry);
    }

    String called(SiteContext site) {
        PlaceEntry entry = code.isEmpty() ? null : site.lookup.place(code);
        if (entry != null) {
            return site.names.of(entry);
        }
        Division division = Divisions.get().byCode(code);
        String known = division == null ? name : division.name();
        return known.isEmpty() ? site.msg.get("place.unknown") : known;
    }
}
