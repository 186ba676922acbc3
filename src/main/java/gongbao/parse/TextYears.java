package gongbao.parse;

import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * When a text was given, and which year it plans.
 *
 * <pre>
 * ——2014年3月5日在云州市第十三届人民代表大会第二次会议上   → given in 2014
 * 2019年政府工作报告                                 → given in 2019, plans 2019
 * 政府工作报告, given on 2019-01-08                   → plans 2019
 * 2019年政府工作报告, given on 2018-12-28              → given in 2018, plans 2019
 * </pre>
 *
 * @param saidIn year that 今年 and 今后五年 count from; null where it is unknown
 * @param plans year of the goals that a report sets without a time; null where it is unknown, or the text no report
 */
record TextYears(@Nullable Integer saidIn, @Nullable Integer plans) {

    /** Lines at the beginning among which the day of a report stands. */
    private static final int TOP = 8;

    /** From this month on a report may plan the year to come. */
    private static final int LATE = 10;

    private static final Cue DAY = Cue.of(
            "target.given-on",
            "——2014年3月5日在云州市人民代表大会会议上",
            "2014年3月5日,会议召开",
            "(?:^|[(—-])(?<year>{#year})年(?<month>{#day})月{#day}日(?:在[^。;]{2,70}(?:上|会议|大会)[^。;]{0,20}|\\)?)$");

    private static final Cue TITLE_YEAR = Cue.of(
            "target.title-year", "2019年政府工作报告", "政府工作报告", "(?<year>{#year})年(?=[^,。;]{0,24}(?:工作报告|工作纲要|工作要点|计划))");

    private static final Cue REPORT = Cue.of("target.title-report", "政府工作报告", "全会公报", "工作报告|工作纲要|工作要点|计划");

    static final List<Cue> CUES = List.of(DAY, TITLE_YEAR, REPORT);

    /**
     * @param met the day of the text's own meeting; null where it is unknown
     * @param published the day of publication, which counts where nothing better is known
     */
    static TextYears of(Reading reading, FrontMatter front, @Nullable LocalDate met, @Nullable LocalDate published) {
        String title = front.title() == null ? "" : reading.text(front.title());
        LocalDate given = met != null ? met : day(reading);
        Integer named = only(TITLE_YEAR.matcher(title));
        Integer saidIn = given != null ? Integer.valueOf(given.getYear()) : named;
        Integer known = saidIn == null && published != null ? Integer.valueOf(published.getYear()) : saidIn;
        return new TextYears(known, REPORT.in(title) ? plans(given, named) : null);
    }

    private static @Nullable Integer plans(@Nullable LocalDate given, @Nullable Integer named) {
        if (given == null) {
            return named;
        }
        if (given.getMonthValue() < LATE) {
            return given.getYear();
        }
        return named != null && named == given.getYear() + 1 ? named : null;
    }

    /** The first day of that month; which day it was does not matter here. */
    private static @Nullable LocalDate day(Reading reading) {
        for (int p = 0; p < Math.min(TOP, reading.paragraphs().size()); p++) {
            Matcher m = DAY.matcher(reading.text(reading.paragraphs().get(p)));
            int month = m.find() ? ChineseNumbers.integer(m.group("month")) : 0;
            if (month >= 1 && month <= 12) {
                return LocalDate.of(ChineseNumbers.integer(m.group("year")), month, 1);
            }
        }
        return null;
    }

    /** The year that is named; null where none is or more than one. */
    private static @Nullable Integer only(Matcher m) {
        Integer year = null;
        while (m.find()) {
            Integer next = ChineseNumbers.integer(m.group("year"));
            if (year != null && !year.equals(next)) {
                return null;
            }
            year = next;
        }
        return year;
    }
}
