package gongbao.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names of places, and bare words for them, mean in a text of a place; codes are those of GB/T 2260. */
public final class Vicinity {

    private Vicinity() {}

    /** 〔例〕{@code 511826} → {@code 511800, 510000, 000000}: the places above, the nearest first. */
    public static List<String> above(String code) {
        Division division = Divisions.get().byCode(code);
        return division == null
                ? List.of()
                : Divisions.get().above(division).stream().map(Division::code).toList();
    }

    /**
     * 〔例〕省, 市, 县 in a text of 511826 → 510000, 511800, 511826; 市 in a text of 500120 → 500000, of 仙桃市 → itself; null
     * where nothing at or above the place is called so. A place that is no more has no place above it.
     */
    public static @Nullable String called(String word, String home) {
        Division division = Divisions.get().byCode(home);
        if (division == null) {
            return "县区旗".contains(word) && !home.endsWith("00") ? home : null;
        }
        if (isCalled(word, division)) {
            return home;
        }
        return Divisions.get().above(division).stream()
                .filter(superior -> isCalled(word, superior))
                .map(Division::code)
                .findFirst()
                .orElse(null);
    }

    private static boolean isCalled(String word, Division division) {
        boolean municipality =
                division.level() == Level.PROVINCE && division.name().endsWith("市");
        return switch (word) {
            case "省", "自治区" -> division.level() == Level.PROVINCE && !municipality;
            case "市" -> division.name().endsWith("市");
            case "州", "盟", "地区" ->
                division.level() == Level.CITY && division.name().endsWith(word);
            case "县", "区", "旗" ->
                division.level() == Level.COUNTY && division.name().endsWith(word);
            default -> false;
        };
    }

    /**
     * The one place that a name means in a text of another place: namesakes are told apart by the closest common superior.
     * Null where more than one is left, or none.
     */
    public static @Nullable String named(String name, @Nullable String home) {
        List<Division> all = Divisions.get().resolve(name);
        List<Division> current =
                all.stream().filter(division -> !division.former()).toList();
        if (current.size() == 1) {
            return current.get(0).code();
        }
        Division circle = home == null ? null : Divisions.get().byCode(home);
        while (circle != null && !circle.code().equals(Division.COUNTRY)) {
            Division around = circle;
            List<Division> inside = current.stream()
                    .filter(division ->
                            division.equals(around) || Divisions.get().isUnder(division, around))
                    .toList();
            if (!inside.isEmpty()) {
                return inside.size() == 1 ? inside.get(0).code() : null;
            }
            List<Division> superiors = Divisions.get().above(circle);
            circle = superiors.isEmpty() ? null : superiors.get(0);
        }
        return null;
    }
}
