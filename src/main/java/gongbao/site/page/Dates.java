package gongbao.site.page;

import gongbao.model.Days;
import gongbao.model.Meeting;
import gongbao.model.Moment;
import gongbao.site.render.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in words, and what each is the day of: 会议日期 is said only where the text says that a meeting was held then. */
public final class Dates {

    /** Days, and the label that is true of them: 通过日期 | 2024年7月18日. */
    public record Dated(String label, String days) {}

    private final Messages msg;

    Dates(Messages msg) {
        this.msg = msg;
    }

    /** 〔例〕2024-01-08T09:33 → 2024年1月8日 09:33; a day without a time stays one. */
    @Nullable
    String of(@Nullable Moment at) {
        return at == null ? null : at.time() == null ? of(at.day()) : of(at.day()) + " " + at.time();
    }

    /** 〔例〕2024-01-05 → 2024年1月5日. */
    String of(LocalDate day) {
        return msg.get("date.day", year(day), month(day), day.getDayOfMonth());
    }

    /** What a text says of its meeting's days, to stand alone: 2024年7月15日至18日; 2024年7月18日通过; null where nothing. */
    @Nullable
    String of(Meeting meeting) {
        String days = days(meeting);
        Days.Kind kind = meeting.days().dateKind();
        return days == null || kind == null || kind == Days.Kind.HELD ? days : msg.get("date." + kind.code(), days);
    }

    /** The same under a label; null where the text gives no day. */
    @Nullable
    Dated dated(Meeting meeting) {
        String days = days(meeting);
        Days.Kind kind = meeting.days().dateKind();
        return days == null || kind == null ? null : new Dated(msg.get("head." + kind.code()), days);
    }

    /** The day on which the text was adopted, where it gives the meeting's own days beside it. */
    @Nullable
    Dated adopted(Meeting meeting) {
        LocalDate day = meeting.adoptedOn();
        return day == null || meeting.days().dateKind() == Days.Kind.ADOPTED
                ? null
                : new Dated(msg.get("head." + Days.Kind.ADOPTED.code()), of(day));
    }

    private @Nullable String days(Meeting meeting) {
        return run(meeting.startDate(), meeting.endDate());
    }

    /** 〔例〕2024年7月15日至18日; one day where there is no other; null where there is none. */
    @Nullable
    String run(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null || start.equals(end)) {
            LocalDate only = start == null ? end : start;
            return only == null ? null : of(only);
        }
        return msg.get("date.range", of(start), last(start, end));
    }

    /** The last day of a run, without what the first has said already. */
    private String last(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return of(end);
        }
        return start.getMonth() == end.getMonth()
                ? msg.get("date.dayOnly", end.getDayOfMonth(), month(end), year(end))
                : msg.get("date.monthDay", month(end), end.getDayOfMonth(), year(end));
    }

    /** Without a mark between its digits. */
    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    /** 〔例〕1月, January. */
    private String month(LocalDate day) {
        return msg.get("month." + day.getMonthValue());
    }
}
