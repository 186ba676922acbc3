package gongbao.site.part;

import gongbao.model.Coded;
import gongbao.place.Division;
import gongbao.place.Divisions;
import org.jspecify.annotations.Nullable;

/** How another place stands to one's own, in the order in which they are shown. */
public enum Relation implements Coded {
    HIGHER,
    OWN,
    LOWER,
    /** Beside it, or not known. */
    OTHER;

    /** 〔例〕from 511826: 511800 and 000000 are higher, 510100 is other. */
    public static Relation of(String own, @Nullable String other) {
        if (own.equals(other)) {
            return OWN;
        }
        Division here = Divisions.get().byCode(own);
        Division there = other == null ? null : Divisions.get().byCode(other);
        if (here == null || there == null) {
            return OTHER;
        }
        return Divisions.get().isUnder(here, there) ? HIGHER : Divisions.get().isUnder(there, here) ? LOWER : OTHER;
    }
}
