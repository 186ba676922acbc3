package gongbao.parse;

import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of the meeting from its opening sentence, and the year where the sentence leaves it out.
 *
 * <pre>
 * 于2024年1月31日至2月1日在××举行            → 2024-01-31 to 2024-02-01
 * 1月5日,…召开, published 2024-01-08         → 2024-01-05
 * 1月5日,…总结2023年工作,部署2024年工作       → 2024-01-05; on 12月28日 it were 2023
 * </pre>
 */
final class MeetingDates {

    private static final int JULY = 7;
    private static final int THREE_MONTHS = 92;

    private final Reading reading;
    private final FrontMatter front;
    private final @Nullable LocalDate published;

    MeetingDates(Reading reading, FrontMatter front, @Nullable LocalDate published) {
        this.reading = reading;
        this.front = front;
        this.published = published;
    }

    /** The days that a sentence gives, without year where nothing tells it beyond doubt; null where it gives none. */
    @Nullable
    DateRange of(Span sentence) {
        DateRange days = days(sentence);
        return days == null || days.startYear() != null ? days : inYear(days, sentence);
    }

    private @Nullable DateRange days(Span sentence) {
        String text = reading.text();
        DateRange days = ChineseDates.find(text, sentence.start(), sentence.end());
        int closed = days == null ? -1 : text.indexOf("闭幕", days.span().end());
        if (days == null || closed < 0 || closed >= sentence.end()) {
            return days;
        }
        // 于八月二十三日开幕,于九月六日胜利闭幕
        DateRange last = ChineseDates.find(text, days.span().end(), closed);
        return last == null
                ? days
                : new DateRange(
                        days.startYear(),
                        days.startMonth(),
                        days.startDay(),
                        last.endYear() != null ? last.endYear() : days.startYear(),
                        last.endMonth(),
                        last.endDay(),
                        days.span());
    }

    /** The day of the adoption note. */
    @Nullable
    LocalDate noted() {
        for (Span note : front.notes()) {
            // On the day on which a text was given its meeting did not end.
            if (front.given() && !reading.text(note).endsWith("通过")) {
                continue;
            }
            DateRange day = ChineseDates.find(reading.text(), note.start(), note.end());
            if (day != null && day.end() != null) {
                return day.end();
            }
        }
        return null;
    }

    /** The day on which the text was given before the meeting. */
    @Nullable
    LocalDate given() {
        return front.given() ? Reports.day(reading, front) : null;
    }

    /** The adoption note's year, or the publication's where the meeting then lies within a month before it, or the work's. */
    private DateRange inYear(DateRange days, Span sentence) {
        LocalDate noted = noted();
        LocalDate known = noted != null ? noted : published;
        if (known == null) {
            DateRange between = betweenTwoYears(days, sentence);
            return between.startYear() != null ? between : nearDateInText(days);
        }
        for (int year = known.getYear(); year >= known.getYear() - 1; year--) {
            DateRange candidate = days.inYear(year);
            LocalDate end = candidate.end();
            if (end != null && !end.isAfter(known) && end.isAfter(known.minusDays(noted != null ? 10 : 45))) {
                return candidate;
            }
        }
        return days;
    }

    /** A meeting that sums up one year and plans the next is held about the turn of the two. */
    private DateRange betweenTwoYears(DateRange days, Span sentence) {
        int p = reading.paragraphAt(sentence.start());
        Span told = new Span(
                sentence.start(),
                reading.paragraphs()
                        .get(Math.min(p + 1, reading.paragraphs().size() - 1))
                        .end());
        Matcher years = MeetingRules.TURN_OF_YEAR.matcher(reading.text()).region(told.start(), told.end());
        if (!years.find() || Integer.parseInt(years.group(2)) != Integer.parseInt(years.group(1)) + 1) {
            return days;
        }
        return days.inYear(Integer.parseInt(years.group(days.startMonth() >= JULY ? 1 : 2)));
    }

    /** A full date in the text within three months of the meeting, of one year only: 10月26日,…;全会决定,…于2021年10月28日…召开. */
    private DateRange nearDateInText(DateRange days) {
        Set<Integer> years = new TreeSet<>();
        String text = reading.text();
        for (DateRange date = ChineseDates.find(text, 0, text.length());
                date != null;
                date = ChineseDates.find(text, date.span().end(), text.length())) {
            LocalDate known = date.start();
            for (int year = known == null ? 0 : known.getYear() - 1;
                    known != null && year <= known.getYear() + 1;
                    year++) {
                LocalDate candidate = days.inYear(year).end();
                if (candidate != null && Math.abs(ChronoUnit.DAYS.between(candidate, known)) <= THREE_MONTHS) {
                    years.add(year);
                }
            }
        }
        return years.size() == 1 ? days.inYear(years.iterator().next()) : days;
    }
}
