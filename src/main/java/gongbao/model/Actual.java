package gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure that was reached, as the office gives it in {@code actuals.csv}. Nothing here comes from a communiqué, and nothing
 * is computed.
 *
 * @param place name of the place, or its division code, as given
 * @param code division code of the place in the archive; null until the place is known
 * @param indicator what was measured, as given
 * @param year of which year
 * @param value as given, without the unit ({@code 95.2}, {@code 2.15:1})
 * @param number the value as a number; left over right side of a ratio
 * @param unit {@code 亿元}, {@code %}; empty where there is none
 * @param source where the figure was published, as given
 */
public record Actual(
        String place,
        @Nullable String code,
        String indicator,
        int year,
        String value,
        double number,
        String unit,
        String source) {

    public Actual withCode(@Nullable String known) {
        return new Actual(place, known, indicator, year, value, number, unit, source);
    }
}
