package gongbao.parse;

import gongbao.model.Convener;
import gongbao.model.Days;
import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.Moment;
import gongbao.model.Organ;
import gongbao.model.Setting;
import gongbao.model.Sitting;
import gongbao.place.Division;
import gongbao.place.Level;
import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an editor gave in front matter; it goes before what was found.
 *
 * <pre>
 * term: 15        session: 6       startDate: 2024-01-05      venue: 芦山
 * </pre>
 *
 * @param fields names as in the JSON contract; blank for what is not known, though something was found
 */
record Given(Map<String, String> fields) {

    Genre over(Genre found) {
        String given = fields.get("genre");
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.code().equals(given))
                .findFirst()
                .orElse(found);
    }

    /** A meeting without a name is none, but for what is given of it. */
    Meeting over(Meeting read) {
        Meeting m = isHidden("name") ? Meeting.UNKNOWN : read;
        return new Meeting(
                text("name", m.name()),
                convener(m),
                new Sitting(number("term", m.term()), number("session", m.session()), enlarged(m.enlarged())),
                days(m.days()),
                setting(m.setting()),
                m.span(),
                m.rule());
    }

    /** Days that an editor gives are days on which the meeting was held, unless he says otherwise. */
    private Days days(Days found) {
        boolean held = fields.containsKey("startDate") || fields.containsKey("endDate");
        Days days = held ? found.held(day("startDate", found.startDate()), day("endDate", found.endDate())) : found;
        return new Days(
                days.startDate(),
                days.endDate(),
                day("givenOn", days.givenOn()),
                day("givenSince", fields.containsKey("givenOn") ? null : days.givenSince()),
                day("adoptedOn", days.adoptedOn()),
                choice("dateKind", Days.Kind.values(), Days.Kind::code, days.dateKind()));
    }

    private Convener convener(Meeting m) {
        Division home = fields.containsKey("organ") ? HomeFinder.place(fields) : null;
        Level level = home == null ? m.level() : home.level();
        String place = home == null ? m.jurisdiction() : home.name();
        String code = home == null ? m.code() : home.code();
        return new Convener(
                text("body", m.body()),
                choice("organ", Organ.values(), Organ::code, m.organ()),
                choice("level", Level.values(), Level::code, level),
                isHidden("jurisdiction") ? null : place,
                isHidden("jurisdiction") || isHidden("code") ? null : code);
    }

    private Setting setting(Setting found) {
        String chair = text("chair", found.chair());
        boolean same = Objects.equals(chair, found.chair());
        return new Setting(text("venue", found.venue()), chair, same ? found.chairSpans() : List.of());
    }

    private boolean enlarged(boolean found) {
        return fields.containsKey("enlarged") ? "true".equals(fields.get("enlarged")) : found;
    }

    /** A field that is given blank is not known, whatever was found. */
    boolean isHidden(String name) {
        String given = fields.get(name);
        return given != null && given.isBlank();
    }

    private <T> @Nullable T choice(String name, T[] all, Function<T, String> code, @Nullable T found) {
        String given = text(name, null);
        return given == null
                ? isHidden(name) ? null : found
                : Arrays.stream(all)
                        .filter(each -> code.apply(each).equals(given))
                        .findFirst()
                        .orElse(found);
    }

    private @Nullable String text(String name, @Nullable String found) {
        String given = fields.get(name);
        return given == null ? found : isHidden(name) ? null : given.strip();
    }

    private @Nullable LocalDate day(String name, @Nullable LocalDate found) {
        String given = text(name, null);
        Moment day = given == null ? null : Moment.parse(given);
        return day != null ? day.day() : isHidden(name) ? null : found;
    }

    private @Nullable Integer number(String name, @Nullable Integer found) {
        String given = text(name, null);
        Integer value = given == null ? null : ChineseNumbers.ordinal(given);
        return value != null || isHidden(name) ? value : found;
    }
}
