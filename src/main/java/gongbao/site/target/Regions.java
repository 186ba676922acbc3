package gongbao.site.target;

import gongbao.model.TargetEntry;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places by the region they lie in: the province, or within a large one the city. */
final class Regions {

    /**
     * Places of one region.
     *
     * @param code its division code; {@code unknown} for places that no code is known of
     */
    record Group(String code, String name, List<PlaceTargets> places) {}

    private static final int DIGITS = 6;
    private static final int PROVINCE = 2;
    private static final int CITY = 4;

    private Regions() {}

    /** Provinces; of one whose places do not fit on a page, its cities, and of such a city its places. */
    static List<Group> of(SiteContext site, List<PlaceTargets> places, int most) {
        return by(PROVINCE, site, places).stream()
                .flatMap(province -> parts(CITY, site, province, most).stream())
                .flatMap(city -> parts(DIGITS, site, city, most).stream())
                .toList();
    }

    private static List<Group> parts(int digits, SiteContext site, Group group, int most) {
        return PlaceTargets.pages(group.places(), most).size() == 1 ? List.of(group) : by(digits, site, group.places());
    }

    private static List<Group> by(int digits, SiteContext site, List<PlaceTargets> places) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (PlaceTargets place : places) {
            String code = code(place.owner(), digits);
            groups.computeIfAbsent(code, key -> new Group(key, name(site, key, place.owner()), new ArrayList<>()))
                    .places()
                    .add(place);
        }
        return List.copyOf(groups.values());
    }

    /** 〔例〕511826 → 510000, 511800. */
    private static String code(Owner owner, int digits) {
        return owner.code().length() < DIGITS
                ? "unknown"
                : owner.code().substring(0, digits) + "0".repeat(DIGITS - digits);
    }

    /** Districts of a municipality stand under no city: they are called by the first of them, as is any place alone. */
    private static String name(SiteContext site, String code, Owner first) {
        Division division = Divisions.get().byCode(code);
        return division != null ? division.name() : first.called(site);
    }

    /** Where the places of a region lie. */
    static String slug(TargetEntry entry, Group region) {
        return entry.id().slug().text() + "/places/" + region.code();
    }
}
