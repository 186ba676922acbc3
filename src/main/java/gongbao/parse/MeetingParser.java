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

    MeetingParser(Reading reading, FrontMatter front, HomeFinder homes, @Nullable LocalDate published) {
        this.reading = reading;
        this.front = front;
        this.homes = homes;
        this.dates = new MeetingDates(reading, front, published);
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
        Days days = new Days(null, null, dates.given());
        return new Result(Meeting.UNKNOWN.withDays(days), new Jurisdiction(home()), null);
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
        Division home = homes.given() != null ? homes.given() : homes.inTitle(front.words(reading));
        boolean more = home == null && front.first() < reading.paragraphs().size();
        return more ? homes.acting(reading, reading.sentences(front.first()).get(0)) : home;
    }

    private Meeting meeting(Own own, @Nullable Division home) {
        MeetingName name = own.name();
        Span place = own.sentence();
        DateRange days = place == null ? null : dates.of(place);
        LocalDate noted = dates.noted();
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
                new Days(
                        days == null || onlyClosed(place, days) ? null : days.start(),
                        days == null || days.end() == null ? noted : days.end(),
                        dates.given()),
                new Setting(
                        place == null ? null : Venue.in(reading, place),
                        new Presiding(reading).in(front.first()),
                        List.of()),
                place != null ? place : name.span().equals(NOWHERE) ? null : name.span(),
                own.rule().name());
    }

    /** The words that tell what a government was called: of a conference, those that say who called it. */
    private String printed(Own own) {
        Span name = own.name().span();
        Span sentence = own.sentence();
        boolean called = own.convenes() != null && sentence != null && sentence.start() < name.start();
        return reading.text(called && sentence != null ? new Span(sentence.start(), name.end()) : name);
    }

    /** …完成各项议程后胜利闭幕: the day is the last one; the first is not said. */
    private boolean onlyClosed(@Nullable Span sentence, DateRange days) {
        String text = sentence == null ? "" : reading.text(sentence);
        return text.contains("闭幕") && !MeetingRules.OPENED.in(text) && Objects.equals(days.start(), days.end());
    }

    private static @Nullable Level level(MeetingName name) {
        if (name.level() != null || name.place() == null) {
            return name.level();
        }
        if (name.place().endsWith("省") || name.place().endsWith("自治区")) {
            return Level.PROVINCE;
        }
        return "县旗区".indexOf(name.place().charAt(name.place().length() - 1)) >= 0 ? Level.COUNTY : null;
    }
}
