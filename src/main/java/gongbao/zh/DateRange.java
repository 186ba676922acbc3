package gongbao.zh;

import gongbao.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day or a run of days as a text gives them; what it leaves out is null.
 *
 * @param startYear null where the text gives no year
 * @param endYear the year of the last day; the start's where it is not said again
 * @param span the words
 */
public record DateRange(
        @Nullable Integer startYear,
        int startMonth,
        int startDay,
        @Nullable Integer endYear,
        int endMonth,
        int endDay,
        Span span) {

    /** The same days in a year that the text leaves out; a range over New Year ends in the next one. */
    public DateRange inYear(int endsIn) {
        int starts = startMonth > endMonth ? endsIn - 1 : endsIn;
        return new DateRange(starts, startMonth, startDay, endsIn, endMonth, endDay, span);
    }

    public @Nullable LocalDate start() {
        return date(startYear, startMonth, startDay);
    }

    public @Nullable LocalDate end() {
        return date(endYear, endMonth, endDay);
    }

    private static @Nullable LocalDate date(@Nullable Integer year, int month, int day) {
        try {
            return year == null ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // 2月30日 is a misprint: the day is unknown.
            return null;
        }
    }
}
