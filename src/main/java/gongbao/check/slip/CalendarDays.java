package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Sample;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.zh.ChineseNumbers;
import gongbao.zh.Shapes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that no calendar has, weekdays that do not go with their day, and stretches that end before they begin. */
final class CalendarDays {

    static final List<Check> CHECKS = List.of(new Check(
            "date",
            Level.ERROR,
            "GB/T 7408.1-2023；公历",
            List.of(
                    Sample.wrong("会议于2023年2月29日召开，13月1日传达，6月31日闭幕。", "2023年2月29日 → ?", "13月1日 → ?", "6月31日 → ?"),
                    Sample.wrong("二〇二三年十一月三十一日，2024年1月5日（星期三）召开。", "二〇二三年十一月三十一日 → ?", "星期三 → 星期五"),
                    Sample.wrong("会期为2024年7月18日至15日，规划期为2025年至2021年。", "18日至15日 → ?", "2025年至2021年 → ?"),
                    Sample.right("2024年2月29日（周四）召开，12月30日至1月2日放假，2013月报，2月29日。"),
                    Sample.right("1955年12月2日至8日，2021年—2025年，每月1日至5日，星期三学习。")),
            CalendarDays::find));

    private static final Pattern DAY = Pattern.compile(
            Shapes.writtenOut("(?:(?<year>{#year}|[一二][〇○零O一二三四五六七八九]{3})年)?(?<![\\d.一二三四五六七八九十〇])(?<month>{#day})月"
                    + "(?<day>{#day})(?:[日号]|(?=[至—-]))"));

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:上午|下午)?[（(，]?(?<words>(?:星期|周)(?<of>[一二三四五六日天]))(?!来|期|报|全|边|年|日)");

    private static final Pattern UNTIL =
            Pattern.compile(Shapes.writtenOut("^(?:上午|下午|起)?(?:至|到|—{1,2}|-|－|～)(?<day>{#day})[日号](?!内|前|后|起)"));

    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d])((?:19|20)\\d{2})年(?:至|到|—{1,2}|-|－)((?:19|20)\\d{2})年(?!\\d{1,2}月)");

    /** Of a year and a month: 二〇二三年十二月. */
    private static final int LONGEST = 9;

    private static final int YEAR = 4;

    private static final String WEEK = "一二三四五六日";

    private CalendarDays() {}

    private static void find(CheckedText checked, Consumer<Slip> to) {
        Plain plain = checked.once(Plain.OF);
        char[] text = plain.text();
        for (int i = 0; i < plain.paragraphs(); i++) {
            int start = plain.start(i);
            String words = new String(text, start, plain.end(i) - start);
            if (words.indexOf('月') >= 0) {
                days(plain, start, words, to);
            }
            if (words.indexOf('年') >= 0) {
                years(plain, start, words, to);
            }
        }
    }

    private static void days(Plain plain, int start, String words, Consumer<Slip> to) {
        Matcher day = DAY.matcher(words).useTransparentBounds(true);
        int from = 0;
        for (int at = words.indexOf('月'); at >= 0; at = words.indexOf('月', at + 1)) {
            if (at > 0
                    && isNumeral(words.charAt(at - 1))
                    && day.region(Math.max(from, at - LONGEST), Math.min(words.length(), at + LONGEST))
                            .find()) {
                from = day.end();
                at = Math.max(at, from - 1);
                one(plain, start, words, day, to);
            }
        }
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static void one(Plain plain, int start, String words, Matcher day, Consumer<Slip> to) {
        if (isNone(day)) {
            boolean isYearToo = number(day, "month") <= 12 && day.group("year") != null;
            int from = isYearToo ? day.start() : day.start("month");
            to.accept(plain.slip("date", start + from, start + day.end(), null).note("none"));
        } else {
            around(plain, start, words, day, to);
        }
    }

    /** 二十九日 of February is one without its year. */
    private static boolean isNone(Matcher found) {
        int month = number(found, "month");
        int day = number(found, "day");
        if (month < 1 || day < 1) {
            return month == 0 || day == 0;
        }
        int year = found.group("year") == null ? 2000 : number(found, "year");
        return month > 12 || year < 1 || day > YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(Matcher found, String group) {
        String words = found.group(group).replace('○', '〇').replace('O', '〇');
        return words.charAt(0) < 0x80 ? Integer.parseInt(words) : ChineseNumbers.integer(words);
    }

    private static void around(Plain plain, int start, String words, Matcher day, Consumer<Slip> to) {
        Matcher weekday = WEEKDAY.matcher(words).region(day.end(), words.length());
        LocalDate date = date(day);
        if (date != null && weekday.find()) {
            int said = WEEK.indexOf(weekday.group("of").replace('天', '日'));
            int is = date.getDayOfWeek().getValue() - 1;
            if (said != is) {
                String mend = weekday.group("words")
                                .substring(0, weekday.group("words").length() - 1)
                        + WEEK.charAt(is);
                to.accept(plain.slip("date", start + weekday.start("words"), start + weekday.end("words"), mend)
                        .note("weekday", date.toString()));
            }
        }
        Matcher until = UNTIL.matcher(words).region(day.end(), words.length());
        if (until.find() && number(until, "day") < number(day, "day") && isRun(words, day)) {
            to.accept(plain.slip("date", start + day.start("day"), start + until.end(), null)
                    .note("backwards"));
        }
    }

    /** 每月25日至次月5日 has 次月; 每月25日至5日 goes over the end of each. */
    private static boolean isRun(String words, Matcher day) {
        return day.start("month") == 0 || "每逢".indexOf(words.charAt(day.start("month") - 1)) < 0;
    }

    private static @Nullable LocalDate date(Matcher day) {
        if (day.group("year") == null) {
            return null;
        }
        try {
            return LocalDate.of(number(day, "year"), number(day, "month"), number(day, "day"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void years(Plain plain, int start, String words, Consumer<Slip> to) {
        Matcher years = YEARS.matcher(words).useTransparentBounds(true);
        for (int at = words.indexOf('年', YEAR); at >= 0; at = words.indexOf('年', at + 1)) {
            if (years.region(at - YEAR, Math.min(words.length(), at + LONGEST)).lookingAt() && isBackwards(years)) {
                to.accept(plain.slip("date", start + years.start(), start + years.end(), null)
                        .note("backwards"));
            }
        }
    }

    private static boolean isBackwards(Matcher years) {
        return Integer.parseInt(Objects.requireNonNull(years.group(1)))
                > Integer.parseInt(Objects.requireNonNull(years.group(2)));
    }
}
