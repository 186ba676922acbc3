package gongbao.parse;

import gongbao.search.Matcher;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a text was given, and which year it plans.
 *
 * <pre>
 * ——2014年3月5日在云州市第十三届人民代表大会第二次会议上   → given in 2014
 * 2019年政府工作报告                                 → given in 2019, plans 2019
 * 政府工作报告, given on 2019-01-08                   → plans 2019
 * 2019年政府工作报告, given on 2018-12-28              → given in 2018, plans 2019
 * 国民经济和社会发展第七个五年计划                         → given in 1986, plans 1990
 * </pre>
 *
 * @param saidIn year that 今年 and 今后五年 count from; null where it is unknown
 * @param plans year of the goals that a report sets without a time; null where it is unknown, or the text no report
 */
record TextYears(@Nullable Integer saidIn, @Nullable Integer plans) {

    /** From this month on a report may plan the year to come. */
    private static final int LATE = 10;

    private static final Cue TITLE_YEAR = Cue.of(
            "target.title-year", "2019年政府工作报告", "政府工作报告", "(?<year>{#year})年(?=[^,。;]{0,24}(?:工作报告|工作纲要|工作要点|计划))");

    /** 兰州市政府工作报告（2012） */
    private static final Cue YEAR_BEHIND =
            Cue.of("target.title-year-behind", "某市政府工作报告(2012)", "政府工作报告(2012年1月5日)", "报告\\((?<year>{#year})年?\\)");

    private static final Cue PLAN = Cue.of(
            "target.title-plan",
            "国民经济和社会发展第七个五年计划",
            "“十五”计划执行情况",
            "(?:第(?<number>[一二三四五六七八九十]{1,2})个五年|“(?<short>[一二三四五六七八九十]{1,2})五”)(?:规划|计划)(?!.{0,6}(?:执行|实施|完成))");

    private static final Cue REPORT = Cue.of("target.title-report", "政府工作报告", "全会公报", "工作报告|工作纲要|工作要点|计划");

    /** 今后五年 of a report given in November 2011 for 2012 begins in 2012. */
    private static final Cue COUNTED = Cue.of("target.counted-from-the-plan", "今后五年", "过去五年", "^(?:今后|未来|接下来)");

    static final List<Cue> CUES = List.of(TITLE_YEAR, YEAR_BEHIND, PLAN, REPORT, COUNTED);

    /**
     * @param given the day of the text's own meeting, or on which it was given before it; null where it is unknown
     * @param published the day of publication, which counts where nothing better is known
     */
    static TextYears of(Reading reading, FrontMatter front, @Nullable LocalDate given, @Nullable LocalDate published) {
        String title = title(reading, front);
        Integer before = only(TITLE_YEAR.matcher(title));
        Integer named = before == null ? only(YEAR_BEHIND.matcher(title)) : before;
        Integer planned = given == null && named == null ? planEnd(title) : null;
        if (planned != null) {
            return new TextYears(published == null ? planned - 4 : published.getYear(), planned);
        }
        Integer saidIn = given != null ? Integer.valueOf(given.getYear()) : named;
        Integer known = saidIn == null && published != null ? Integer.valueOf(published.getYear()) : saidIn;
        return new TextYears(known, REPORT.in(title) ? plans(given, named) : null);
    }

    /** 2004年云州市政府工作报告 beside a text that prints 政府工作报告: the one that tells the year. */
    private static String title(Reading reading, FrontMatter front) {
        String printed = front.words(reading);
        return TITLE_YEAR.in(printed) || YEAR_BEHIND.in(printed) || front.said().isEmpty() ? printed : front.said();
    }

    /** The first time of a stretch, as the words mean it in this text; null where there is none. */
    @Nullable
    Horizon find(Reading reading, Span within) {
        Horizon h = Horizon.find(reading, within.start(), within.end(), saidIn);
        boolean next = h != null && COUNTED.opens(reading.text(h.span()));
        boolean early = saidIn != null && plans != null && plans == saidIn + 1;
        return h == null || h.year() == null || !next || !early
                ? h
                : new Horizon(plans, h.year() + 1, h.strong(), h.span());
    }

    /** Last year of the five-year plan that a title names; null where it names none. */
    private static @Nullable Integer planEnd(String title) {
        Matcher m = PLAN.matcher(title);
        if (!m.find()) {
            return null;
        }
        String numeral = m.group("number") == null ? m.group("short") : m.group("number");
        return HorizonForm.planEnd(ChineseNumbers.integer(numeral));
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
