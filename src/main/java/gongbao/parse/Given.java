package gongbao.parse;

import gongbao.model.Convener;
import gongbao.model.Days;
import gongbao.model.Genre;
import gongbao.model.Meeting;
import gongbao.model.Moment;
import gongbao.model.Setting;
import gongbao.model.Sitting;
import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor gave in front matter; it goes before what was found.
 *
 * <pre>
 * term: 15        session: 6       startDate: 2024-01-05      venue: 芦山
 * </pre>
 *
 * @param fields names as in the JSON contract
 */
record Given(Map<String, String> fields) {

    Genre over(Genre found) {
        String given = fields.get("genre");
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.code().equals(given))
                .findFirst()
                .orElse(found);
    }

    Meeting over(Meeting m) {
        return new Meeting(
                text("name", m.name()),
                new Convener(text("body", m.body()), m.organ(), m.level(), m.jurisdiction(), m.code()),
                new Sitting(number("term", m.term()), number("session", m.session()), m.enlarged()),
                days(m),
                new Setting(
                        text("venue", m.venue()),
                        text("chair", m.chair()),
                        m.setting().chairSpans()),
                m.span(),
                m.rule());
    }

    /** Days that an editor gives are days on which the meeting was held. */
    private Days days(Meeting m) {
        LocalDate start = day("startDate", m.startDate());
        LocalDate end = day("endDate", m.endDate());
        boolean given = text("startDate", null) != null || text("endDate", null) != null;
        return given ? m.days().held(start, end) : m.days();
    }

    private @Nullable String text(String name, @Nullable String found) {
        String given = fields.get(name);
        return given == null || given.isBlank() ? found : given.strip();
    }

    private @Nullable LocalDate day(String name, @Nullable LocalDate found) {
        String given = text(name, null);
        Moment day = given == null ? null : Moment.parse(given);
        return day == null ? found : day.day();
    }

    private @Nullable Integer number(String name, @Nullable Integer found) {
        String given = fields.get(name);
        Integer value = given == null ? null : ChineseNumbers.ordinal(given.strip());
        return value == null ? found : value;
    }
}
