package gongbao.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day, with the time where it is known. {@link #toString} and {@link #parse} are inverses: {@code 2024-01-08T09:33}, {@code
 * 2024-01-08}.
 *
 * @param day the day
 * @param time to the minute; null where it is not known
 */
public record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {

    private static final int DAY = "2024-01-08".length();

    /** A day without its time comes before all times of the day. */
    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::day)
            .thenComparing(Moment::time, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Moment {
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** Null for what is no day of the calendar, or no time of the day, or of a year that is not written in four digits. */
    public static @Nullable Moment parse(String iso) {
        try {
            boolean timed = iso.length() > DAY && iso.charAt(DAY) == 'T';
            if (!timed && iso.length() != DAY) {
                return null; // +12345-01-01 is a day to the library.
            }
            return timed
                    ? new Moment(LocalDate.parse(iso.substring(0, DAY)), LocalTime.parse(iso.substring(DAY + 1)))
                    : of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time;
    }
}
