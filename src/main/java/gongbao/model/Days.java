package gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting.
 *
 * @param startDate null where it is not known
 * @param endDate null where it is not known; the same day for a meeting of one day
 * @param givenOn the day on which the text was given before it: 2014年3月5日在…会议上; one of its days, none of its ends
 */
public record Days(
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate givenOn) implements Flat {

    public static final Days UNKNOWN = new Days(null, null);

    public Days(@Nullable LocalDate startDate, @Nullable LocalDate endDate) {
        this(startDate, endDate, null);
    }
}
