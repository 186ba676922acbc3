package gongbao.parse;

import gongbao.model.Days;
import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseDates;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of the meeting from its opening sentence, and the year where the sentence leaves it out.
 *
 * <pre>
 * 于2024年1月31日至2月1日在××举行            → 2024-01-31 to 2024-02-01
 * 1月5日,…召开, published 2024-01-08         → 2024-01-05
 * …22日在云州闭幕。会议于2024年1月20日至22日举行 → 2024-01-20 to 2024-01-22
 * 1月5日,…总结2023年工作,部署2024年工作       → 2024-01-05; on 12月28日 it were 2023
 * </pre>
 */
final class MeetingDates {

    /** 会议于2024年1月20日至22日举行, told behind the sentence that names the meeting. */
    private static final Cue TOLD = Cue.of(
            "meeting.days-told",
            "会议于2024年1月20日至22日举行",
            "会议回顾了1月20日以来的工作",
            "^(?:[^,。;]{0,40}?(?:{attendance:session}|第.{1,5}次[^,。;]{0,12}会议)|于)[^。;]{0,40}?(?:举行|召开|开幕|闭幕|闭会|召集|举办|开始|结束)");

    /** 会议决定,县第六次党代会于6月5日召开; 会议同意…: days of a meeting to come. */
    private static final Cue ANNOUNCES = Cue.of(
            "meeting.days-announced",
            "会议决定,县第六次党代会于2024年6月5日召开",
            "会议于2024年1月20日至22日举行",
            "{meeting-leanings:coming}|{meeting-leanings:intended}|通过");

    static final List<Cue> CUES = List.of(TOLD, ANNOUNCES);

    /** So many sentences of a paragraph may tell the days. */
    private static final int FEW = 3;

    private static final int JULY = 7;
    private static final int THREE_MONTHS = 92;

    private final Reading reading;
    private final FrontMatter front;
    private final @Nullable LocalDate published;
    private final @Nullable DateRange sent;

    /** @param sent the day of the dispatch, where it stands beside the body */
    MeetingDates(Reading reading, FrontMatter front, @Nullable LocalDate published, @Nullable DateRange sent) {
        this.reading = reading;
        this.front = front;
        this.published = published;
        this.sent = sent;
    }

    /** The days that a sentence gives, without year where nothing tells it beyond doubt; null where it gives none. */
    @Nullable
    DateRange of(Span sentence) {
        DateRange dateline = dateline(sentence);
        DateRange days = HeldDays.in(reading.text(), sentence, dateline);
        days = told(days, sentence);
        days = days == null || days.startYear() != null ? days : inYear(days, sentence, dateline);
        return days == null ? null : new SittingTime(reading).over(days, sentence, onlyClosed(sentence));
    }

    /** 新华社云州1月22日电, in the sentence, before it or beside the body. */
    private @Nullable DateRange dateline(Span sentence) {
        DateRange own = HeldDays.dateline(reading.text(), sentence);
        int p = reading.paragraphAt(sentence.start());
        DateRange before = own != null || p <= 0
                ? own
                : HeldDays.dateline(reading.text(), reading.paragraphs().get(p - 1));
        return before != null ? before : sent;
    }

    /** …22日在云州闭幕 where the next sentence gives all days: 会议于2024年1月20日至22日举行. */
    private @Nullable DateRange told(@Nullable DateRange days, Span sentence) {
        boolean whole = days != null && days.startYear() != null && !onlyClosed(sentence);
        for (Span next : whole ? List.<Span>of() : following(sentence)) {
            DateRange more =
                    TOLD.in(reading.text(next)) && !announces(next) ? HeldDays.in(reading.text(), next, days) : null;
            if (more != null && (days == null || holds(more, days))) {
                return more.startYear() != null || days == null || days.endYear() == null
                        ? more
                        : more.inYear(days.endYear());
            }
        }
        return days;
    }

    /** Whether it tells of another meeting: before its day something is decided, or other numbers stand. */
    private boolean announces(Span sentence) {
        DateRange day = HeldDays.in(reading.text(), sentence, null);
        int end = day == null ? sentence.end() : day.span().start();
        return ANNOUNCES.in(reading.text(new Span(sentence.start(), end)));
    }

    /** The next sentences, in this paragraph and the one behind it. */
    private List<Span> following(Span sentence) {
        int p = reading.paragraphAt(sentence.start());
        List<Span> next = new ArrayList<>();
        for (int i = p; i <= Math.min(p + 1, reading.paragraphs().size() - 1); i++) {
            reading.sentences(i).stream()
                    .limit(FEW)
                    .filter(each -> each.start() > sentence.start())
                    .forEach(next::add);
        }
        return next;
    }

    private static boolean holds(DateRange more, DateRange days) {
        int from = more.startMonth() * 100 + more.startDay();
        int to = more.endMonth() * 100 + more.endDay();
        int day = days.endMonth() * 100 + days.endDay();
        boolean sameYear = more.endYear() == null
                || days.endYear() == null
                || more.endYear().equals(days.endYear());
        return sameYear && (from <= to ? from <= day && day <= to : day >= from || day <= to);
    }

    private boolean onlyClosed(Span sentence) {
        String text = reading.text(sentence);
        return MeetingRules.CLOSED.in(text) && !MeetingRules.OPENED.in(text);
    }

    /** The day of a note under the title, and what the note says of it. */
    record Noted(LocalDate day, Days.Kind kind) {

        private static Noted of(String note, LocalDate day) {
            return new Noted(
                    day,
                    note.contains("通过")
                            ? Days.Kind.ADOPTED
                            : note.contains("批准") ? Days.Kind.APPROVED : Days.Kind.NOTED);
        }
    }

    /** The day of the adoption note; 新华社公布 is none. */
    @Nullable
    Noted noted() {
        for (Span note : front.notes()) {
            // On the day on which a text was given its meeting did not end.
            boolean page = FrontMatter.PAGE_DAY.in(reading.text(note));
            if (page || front.given() && !reading.text(note).endsWith("通过")) {
                continue;
            }
            DateRange day = HeldDays.in(reading.text(), note, null);
            if (day != null && day.end() != null) {
                return Noted.of(reading.text(note), day.end());
            }
        }
        return null;
    }

    /** The day on which a note says that the text was published. */
    private @Nullable LocalDate publishedAsNoted() {
        for (Span note : front.notes()) {
            DateRange day = ChineseDates.find(reading.text(), note.start(), note.end());
            if (day != null && day.end() != null) {
                return day.end();
            }
        }
        return published;
    }

    /** The day on which the text was given before the meeting. */
    @Nullable
    LocalDate given() {
        DateRange days = givenDays();
        return days == null ? null : days.end();
    }

    /** The first of several such days; null where it was one. */
    @Nullable
    LocalDate givenSince() {
        DateRange days = givenDays();
        return days == null || Objects.equals(days.start(), days.end()) ? null : days.start();
    }

    private @Nullable DateRange givenDays() {
        return front.given() ? Reports.days(reading, front) : null;
    }

    /** The adoption note's year, or the publication's where the meeting then lies within a month before it, or the work's. */
    private DateRange inYear(DateRange days, Span sentence, @Nullable DateRange dateline) {
        Noted noted = noted();
        LocalDate sent = dateline == null ? null : dateline.end();
        LocalDate known = noted != null ? noted.day() : sent != null ? sent : publishedAsNoted();
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
