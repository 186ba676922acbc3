package gongbao.link;

import gongbao.place.Division;
import gongbao.place.Divisions;
import org.jspecify.annotations.Nullable;

/** Words by which an editor tells namesakes apart. */
final class About {

    private About() {}

    /** 〔例〕511826 → 四川省雅安市芦山县: each of its names stands in it; null where no place is known. */
    static @Nullable String place(@Nullable String code) {
        Division division = code == null ? null : Divisions.get().byCode(code);
        if (division == null) {
            return null;
        }
        StringBuilder name = new StringBuilder(division.name());
        Divisions.get().above(division).forEach(above -> name.insert(0, above.name()));
        return name.toString();
    }

    static @Nullable String place(@Nullable Locus locus) {
        return locus instanceof Locus.Place place ? place(place.code()) : null;
    }
}
