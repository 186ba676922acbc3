package gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting.
 *
 * @param startDate null where it is not known
 * @param endDate null where it is not known; the same day for a meeting of one day
 */
public record Days(@Nullable LocalDate startDate, @Nullable LocalDate endDate) implements Flat {

    public static final Days UNKNOWN = new Days(null, null);
}
