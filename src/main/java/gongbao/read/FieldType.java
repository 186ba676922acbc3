package gongbao.read;

import gongbao.model.Coded;
import gongbao.model.Genre;
import gongbao.model.Moment;
import gongbao.place.Division;
import gongbao.place.Divisions;
import gongbao.text.Nearest;
import gongbao.zh.ChineseNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that an editor may give, and what their values have to look like. */
enum FieldType {
    TITLE("title", "标题", "front-text"),
    JURISDICTION("jurisdiction", "辖区", "front-place"),
    TERM("term", "届", "front-number"),
    SESSION("session", "次", "front-number"),
    NAME("name", "会议名称", "front-text"),
    BODY("body", "会议主体", "front-text"),
    START_DATE("startDate", "开始日期", "front-day"),
    END_DATE("endDate", "结束日期", "front-day"),
    VENUE("venue", "地点", "front-text"),
    CHAIR("chair", "主持", "front-text"),
    GENRE("genre", "文种", "front-genre"),
    PUBLISHED_AT("publishedAt", "发布时间", "front-moment"),
    CONTENT_SOURCE("contentSource", "来源", "front-text"),
    AUTHOR("author", "作者", "front-text");

    /** What is longer is no title and no name. */
    private static final int LONGEST = 300;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** 〔例〕2024-01-05, 2024/1/5, 2024年1月5日. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** 〔例〕09:33, 9:33:00, 09:33:00+08:00: the hour of China, to the minute. */
    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2})[:：](\\d{2})(?::[0-5]\\d(?:\\.\\d+)?)?(?:\\+08:?00)?");

    /** 〔例〕6, 十五, 第十五届. */
    private static final Pattern NUMBER = Pattern.compile("第?(\\d{1,3}|[〇零一二三四五六七八九十百廿卅两]{1,7})[届次]?");

    private final String key;
    private final String chinese;
    private final String rule;

    FieldType(String key, String chinese, String rule) {
        this.key = key;
        this.chinese = chinese;
        this.rule = rule;
    }

    /** Name in the JSON contract. */
    String key() {
        return key;
    }

    /** The finding where a value is none. */
    String rule() {
        return rule;
    }

    /** What the finding lists. */
    String choices() {
        return this == GENRE
                ? Arrays.stream(Genre.values()).map(Coded::code).collect(Collectors.joining(", "))
                : String.valueOf(LONGEST);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(FieldType::key).toList();
    }

    /** By its name in English or Chinese, however it is written: {@code published-at}, {@code PublishedAt}, {@code 发布时间}. */
    static @Nullable FieldType of(String written) {
        String plain = Nearest.plain(written);
        return Arrays.stream(values())
                .filter(type -> Nearest.plain(type.key).equals(plain) || type.chinese.equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** The value as the program writes it ({@code 2024-01-05}, {@code 15}); null where it is none of this type. */
    @Nullable
    String read(String value) {
        return switch (rule) {
            case "front-place" -> place(value);
            case "front-number" -> number(value);
            case "front-day" -> day(value);
            case "front-moment" -> moment(value);
            case "front-genre" -> genre(value);
            default -> text(value);
        };
    }

    private static @Nullable String text(String value) {
        return value.length() <= LONGEST ? value : null;
    }

    private static @Nullable String number(String value) {
        Matcher m = NUMBER.matcher(value);
        int number = m.matches() ? ChineseNumbers.integer(m.group(1)) : 0;
        return number > 0 && number < 1000 ? String.valueOf(number) : null;
    }

    private static @Nullable String genre(String value) {
        return Arrays.stream(Genre.values())
                .map(Coded::code)
                .filter(value::equals)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String day(String value) {
        Matcher m = DAY.matcher(value);
        Moment day = m.matches() ? Moment.parse(m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3))) : null;
        boolean known =
                day != null && day.day().getYear() >= FIRST_YEAR && day.day().getYear() <= LAST_YEAR;
        return known ? Objects.toString(day) : null;
    }

    private static @Nullable String moment(String value) {
        Matcher m = DAY.matcher(value);
        String day = m.lookingAt() ? day(m.group()) : null;
        if (day == null || m.end() == value.length()) {
            return day;
        }
        String hour = value.substring(m.end());
        Matcher h = HOUR.matcher(hour.startsWith("T") ? hour.substring(1) : hour.strip());
        Moment moment = h.matches() ? Moment.parse(day + "T" + two(h.group(1)) + ":" + h.group(2)) : null;
        return moment == null ? null : moment.toString();
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** A name that means one place, or a code: {@code 511826} → 四川省雅安市芦山县, which means one. */
    private static @Nullable String place(String value) {
        Divisions table = Divisions.get();
        Division coded = table.byCode(value);
        String name = coded == null ? value : fullName(table, coded);
        return table.resolve(name).size() == 1 ? name : null;
    }

    private static String fullName(Divisions table, Division division) {
        StringBuilder name = new StringBuilder(division.name());
        for (Division above : table.above(division)) {
            if (!above.code().equals(Division.COUNTRY)) {
                name.insert(0, above.name());
            }
        }
        return name.toString();
    }
}
