package gongbao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a meeting.
 *
 * @param startDate null where it is not known
 * @param endDate null where it is not known; the same day for a meeting of one day
 * @param givenOn the day on which the text was given before it: 2014年3月5日在…会议上; one of its days, none of its ends
 * @param givenSince the first of several days on which it was given (7月5日至6日), {@code givenOn} the last; null where it was one
 * @param adoptedOn the day on which a note says that the text was adopted: （2024年7月18日…通过）
 * @param dateKind what the text says happened on these days; null where there are none
 */
public record Days(
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate givenSince,
        @Nullable LocalDate adoptedOn,
        @Nullable Kind dateKind)
        implements Flat {

    /** What the text says of a day; only of the first that the meeting was held on it. */
    public enum Kind implements Coded {
        /** 于2024年1月5日举行. */
        HELD,
        /** 16日在云州开幕: the last day is not said. */
        OPENED,
        /** 22日在云州闭幕: the first day is not said. */
        CLOSED,
        /** （2024年7月18日…通过）: when the meeting met is not said. */
        ADOPTED,
        /** （2024年7月18日国务院批准）. */
        APPROVED,
        /** （2024年7月18日）: the day stands under the title, and what it is of is not said. */
        NOTED
    }

    public static final Days UNKNOWN = new Days(null, null);

    /** Of a meeting held on these days. */
    public Days(@Nullable LocalDate startDate, @Nullable LocalDate endDate) {
        this(startDate, endDate, null, null, null, startDate == null && endDate == null ? null : Kind.HELD);
    }

    /** Of no more than a text given on a day, or on several. */
    public static Days given(@Nullable LocalDate day, @Nullable LocalDate since) {
        return new Days(null, null, day, since, null, null);
    }

    /** The same with the ends that an editor says. */
    public Days held(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new Days(start, end, givenOn, givenSince, adoptedOn, start == null && end == null ? null : Kind.HELD);
    }
}
