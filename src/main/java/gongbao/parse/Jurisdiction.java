package gongbao.parse;

import gongbao.model.Organ;
import gongbao.model.Resolved;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.place.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a communiqué speaks for, and what short names mean from there.
 *
 * <p>In a text of 芦山县, 市委 is 雅安市委 because the table of divisions puts 芦山县 in 雅安市. In a text of a county-level city
 * 市委 is its own; in a district of a municipality 市委 is the municipality's. A name with a place in it means that place.
 *
 * @param home the place; null where the text leaves it open
 */
record Jurisdiction(@Nullable Division home) {

    /** The meeting that a name means, or null with the reason in {@link #reason}. */
    @Nullable
    Resolved resolve(MeetingName name) {
        Division place = placeOf(name);
        return place == null || name.term() == null || name.isPlenum() && name.session() == null
                ? null
                : new Resolved(place.name(), place.level(), place.code(), name.organ(), name.term(), name.session());
    }

    /** Why {@link #resolve} gave none. */
    String reason(MeetingName name) {
        if (name.isPlenum() && name.session() == null) {
            return name.term() == null
                    ? "no-term"
                    : name.organ() == Organ.PEOPLES_CONFERENCE ? "no-session" : "collective";
        }
        if (name.term() == null) {
            return "no-term";
        }
        return home == null && name.place() == null ? "unknown-place" : "ambiguous-place";
    }

    /** The place whose body a name means; null where it stays open. */
    @Nullable
    Division placeOf(MeetingName name) {
        if (name.level() == Level.CENTRAL) {
            return Divisions.get().byCode(gongbao.model.MeetingKey.COUNTRY);
        }
        if (name.place() != null) {
            return named(name.place(), name.level());
        }
        if (name.level() == null) {
            // 党的第二十次代表大会, in a text of the centre; elsewhere it may be the province's own.
            return home != null && home.level() == Level.CENTRAL && name.organ() == Organ.PARTY_CONGRESS ? home : null;
        }
        return above(name.level(), name.district());
    }

    /** The division with that name, told apart by the home: itself, above it, below it, or beside it. */
    @Nullable
    Division named(String place, @Nullable Level level) {
        List<Division> candidates = Divisions.get().resolve(place).stream()
                .filter(division -> level == null || fits(division, level))
                .toList();
        List<Division> current =
                candidates.stream().filter(division -> !division.former()).toList();
        List<Division> pool = current.isEmpty() ? candidates : current;
        if (pool.size() == 1) {
            return pool.get(0);
        }
        return home == null ? null : nearest(pool);
    }

    /** The one candidate that shares the closest common superior with the home; null where two do. */
    private @Nullable Division nearest(List<Division> candidates) {
        Divisions table = Divisions.get();
        for (Division superior = home;
                superior != null && superior.level() != Level.CENTRAL;
                superior = parent(superior)) {
            Division circle = superior;
            List<Division> inside = candidates.stream()
                    .filter(candidate -> candidate.equals(circle) || table.isUnder(candidate, circle))
                    .toList();
            if (!inside.isEmpty()) {
                return inside.size() == 1 ? inside.get(0) : null;
            }
        }
        return null;
    }

    private static @Nullable Division parent(Division division) {
        List<Division> above = Divisions.get().above(division);
        return above.isEmpty() ? null : above.get(0);
    }

    /** The division of a level at or above the home. */
    private @Nullable Division above(Level level, boolean district) {
        if (home == null) {
            return null;
        }
        if (fits(home, level) && ofKind(home, level, district)) {
            return home;
        }
        if (level == Level.CITY && home.level() == Level.COUNTY && home.name().endsWith("市")) {
            return home;
        }
        for (Division superior : Divisions.get().above(home)) {
            boolean same = superior.level() == level && ofKind(superior, level, district);
            if (same || level == Level.CITY && isMunicipality(superior)) {
                return superior;
            }
        }
        return null;
    }

    /** 区委 is said of districts, 县委 and 旗委 of the others; 省委 of provinces alone, 自治区党委 of regions. */
    static boolean ofKind(Division division, Level level, boolean district) {
        String name = division.name();
        return switch (level) {
            case PROVINCE -> name.endsWith(district ? "区" : "省");
            case COUNTY -> name.endsWith("区") == district;
            default -> true;
        };
    }

    /** Whether the word for a level may be said of the division: 市委 also of county-level cities and municipalities. */
    private static boolean fits(Division division, Level level) {
        return division.level() == level
                || level == Level.CITY
                        && (isMunicipality(division) || division.name().endsWith("市"));
    }

    private static boolean isMunicipality(Division division) {
        return division.level() == Level.PROVINCE && division.name().endsWith("市");
    }
}
