package gongbao.parse;

import gongbao.model.Convener;
import gongbao.model.Days;
import gongbao.model.Meeting;
import gongbao.model.Setting;
import gongbao.model.Sitting;
import gongbao.parse.OwnMeeting.Own;
import gongbao.place.Division;
import gongbao.place.Level;
import gongbao.text.Span;
import gongbao.zh.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads which meeting a communiqué reports, when, where and under whom it met.
 *
 * <pre>
 * 中国共产党××县第十五届委员会第六次全体会议,于2024年1月5日在××举行。
 * 12月27日下午，县委召开十三届十一次全体（扩大）会议。
 * 中国共产党××市第八届委员会3月4日下午举行第一次全体会议。
 * </pre>
 */
final class MeetingParser {

    /** Where words stand that are not in the body. */
    private static final Span NOWHERE = new Span(0, 0);

    private final Reading reading;
    private final FrontMatter front;
    private final HomeFinder homes;

    private final MeetingDates dates;

    /** @param sent the day of the dispatch, where it stands beside the body */
    MeetingParser(
            Reading reading,
            FrontMatter front,
            HomeFinder homes,
            @Nullable LocalDate published,
            @Nullable DateRange sent) {
        this.reading = reading;
        this.front = front;
        this.homes = homes;
        this.dates = new MeetingDates(reading, front, published, sent);
    }

    /** The meeting, and the place it speaks for. */
    record Result(
            Meeting meeting,
            Jurisdiction jurisdiction,
            @Nullable MeetingName name) {}

    Result parse() {
        OwnMeeting meetings = new OwnMeeting(reading, front);
        Own told = meetings.find();
        Own own = told == null && front.title() == null ? beside() : told;
        if (own != null && !new MentionedMeetings(reading, front).isOfOthers(own.name())) {
            Division home = homes.find(own.name());
            MeetingName title = home == null ? meetings.inTitle() : null;
            home = title == null || title.place() == null ? home : homes.find(title);
            return new Result(meeting(own, home), new Jurisdiction(home), own.name());
        }
        return new Result(
                Meeting.UNKNOWN.withDays(Days.given(dates.given(), dates.givenSince())),
                new Jurisdiction(home()),
                null);
    }

    /** The meeting that only a title beside the text names; its words stand nowhere in the body. */
    private @Nullable Own beside() {
        Reading title = Reading.of(front.said());
        Span whole = new Span(0, front.said().length());
        MeetingName name = new OwnMeeting(title, new FrontMatter(whole, List.of(), 1, false, "")).inTitle();
        return name == null
                ? null
                : new Own(
                        name.with(NOWHERE, name.session()),
                        MeetingRules.TITLE,
                        NOWHERE,
                        null,
                        title.compact(name.span()),
                        null);
    }

    /** The place of a text that reports no meeting: as given, in its title, or of the body that acts in its first sentence. */
    private @Nullable Division home() {
        Division home = homes.given() != null ? homes.given() : new TitlePlace(homes).near(front.words(reading));
        boolean more = home == null && front.first() < reading.paragraphs().size();
        return more ? homes.acting(reading, reading.sentences(front.first()).get(0)) : home;
    }

    private Meeting meeting(Own own, @Nullable Division home) {
        MeetingName name = own.name();
        Span place = own.sentence();
        DateRange days = place == null ? null : dates.of(place);
        return new Meeting(
                own.printed() != null ? own.printed() : reading.compact(name.span()),
                new Convener(
                        ConvenerNames.of(name, own.convenes(), home, printed(own)),
                        name.organ(),
                        home != null ? home.level() : level(name),
                        home != null ? home.name() : name.place(),
                        home == null ? null : home.code()),
                new Sitting(
                        name.term(),
                        name.session(),
                        name.enlarged()
                                || reading.text().startsWith("(扩大)", own.said().end())),
                days(place, days),
                new Setting(
                        place == null ? null : Venue.in(reading, place),
                        front.isReport(reading) ? null : new Presiding(reading).in(front.first()),
                        List.of()),
                place != null ? place : name.span().equals(NOWHERE) ? null : name.span(),
                own.rule().name());
    }

    /** The days of the sentence that tells of the meeting, else the day of the note under the title. */
    private Days days(@Nullable Span sentence, @Nullable DateRange told) {
        MeetingDates.Noted noted = dates.noted();
        LocalDate adopted = noted != null && noted.kind() == Days.Kind.ADOPTED ? noted.day() : null;
        if (told != null && told.end() != null) {
            Days.Kind kind = kind(sentence, told);
            return new Days(
                    kind == Days.Kind.CLOSED ? null : told.start(),
                    kind == Days.Kind.OPENED ? null : told.end(),
                    dates.given(),
                    dates.givenSince(),
                    adopted,
                    kind);
        }
        return noted == null
                ? Days.given(dates.given(), dates.givenSince())
                : new Days(null, noted.day(), dates.given(), dates.givenSince(), adopted, noted.kind());
    }

    /** 于16日开幕 says of one day that it was the first, …胜利闭幕 that it was the last. */
    private Days.Kind kind(@Nullable Span sentence, DateRange told) {
        String text = sentence == null ? "" : reading.text(sentence);
        if (!Objects.equals(told.start(), told.end())) {
            return Days.Kind.HELD;
        }
        boolean closed = MeetingRules.CLOSED.in(text);
        return closed && !MeetingRules.OPENED.in(text)
                ? Days.Kind.CLOSED
                : text.contains("开幕") && !closed && !text.contains("开幕会") ? Days.Kind.OPENED : Days.Kind.HELD;
    }

    /** The words that tell what a government was called: of a conference, those that say who called it. */
    private String printed(Own own) {
        Span name = own.name().span();
        Span sentence = own.sentence();
        boolean called = own.convenes() != null && sentence != null && sentence.start() < name.start();
        return reading.text(called && sentence != null ? new Span(sentence.start(), name.end()) : name);
    }

    private static @Nullable Level level(MeetingName name) {
        if (name.level() != null || name.place() == null) {
            return name.level();
        }
        if (name.place().endsWith("省") || name.place().endsWith("自治区")) {
            return Level.PROVINCE;
        }
        if (name.place().endsWith("镇") || name.place().endsWith("乡")) {
            return Level.TOWNSHIP;
        }
        return "县旗区".indexOf(name.place().charAt(name.place().length() - 1)) >= 0 ? Level.COUNTY : null;
    }
}
