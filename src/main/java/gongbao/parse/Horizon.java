package gongbao.parse;

import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that goals are set for.
 *
 * <pre>
 * 到2027年, 到二〇三五年, 2025年底前         → strong: what follows is a goal
 * “十四五”时期                          → 2021 to 2025, weak: a goal only where a plan is spoken of
 * 今后五年 (said in 2021)                → 2021 to 2025, weak
 * 今年, 年内, 2024年                     → weak
 * 到本世纪中叶                           → strong, no year
 * </pre>
 *
 * @param fromYear first year of a period; null for a point in time
 * @param year the year by which; null where the words give none
 * @param strong whether the words alone make what follows a goal
 * @param span the words
 */
record Horizon(@Nullable Integer fromYear, @Nullable Integer year, boolean strong, Span span) {

    private static final String YEAR = "([12]\\d{3}|[一二][〇零一二三四五六七八九]{3})";

    private static final Pattern FORM =
            Pattern.compile("(?<by>(?:力争|确保|争取|努力)?(?:到|至)" + YEAR + "年(?:底|末|年底|年末)?(?:前|时)?(?:[^,。;:]{0,20}?周年时)?)"
                    + "|(?<before>" + YEAR + "年(?:底|末|年底|年末)?之?前)"
                    + "|(?<plan>(?:力争|确保)?(?:到|在)?“?([一二三四五六七八九十]{1,2})五”?(?:规划)?(?:时期|期间|期末|末|规划期))"
                    + "|(?<ordinal>第([一二三四五六七八九十]{1,2})个五年(?:规划|计划)(?:时期|期间)?)"
                    + "|(?<next>(?:今后|未来|接下来)([0-9一二三四五六七八九十]{1,2})年)"
                    + "|(?<within>(?:力争|争取|用|通过|经过)([0-9一二三四五六七八九十]{1,2})(?:到[0-9一二三四五六七八九十]{1,2}|[—~-]{1,2}[0-9一二三四五六七八九十]{1,2})?年(?:左右)?(?:的)?(?:时间|努力|内)?)"
                    + "|(?<century>到(?:本世纪中叶|下世纪中叶)|到(?:我们党|中国共产党|党)成立(?:一百|100)年时?|到新中国成立(?:一百|100)年时?|到中华人民共和国成立(?:一百|100)年时?)"
                    + "|(?<this>今年(?:内|底前)?|全年|(?<![0-9一二三四五六七八九十几多数两近])年内|明年|来年)"
                    + "|(?<bare>(?:力争|确保|争取)?" + YEAR + "年)(?!以来|底|末|来|度|前)");

    /** Every form holds one of these. */
    private static final Words TRIGGERS = Words.of(List.of("年", "世纪", "时期", "期间", "期末", "五”末", "五末", "规划期"));

    /** The first horizon at or behind an offset; null where there is none. */
    static @Nullable Horizon find(Reading reading, int from, int to, @Nullable Integer saidIn) {
        if (TRIGGERS.find(reading.text(), from, to) == null) {
            return null;
        }
        Matcher m = FORM.matcher(reading.text()).region(from, to);
        while (m.find()) {
            boolean inTitle = reading.brackets().depth(m.start()) > 0 && m.group("plan") == null;
            boolean base = (m.group("bare") != null || m.group("this") != null || m.group("plan") != null)
                    && m.start() > 0
                    && (m.group("plan") != null ? "比较" : "比较以从自由在是")
                                    .indexOf(reading.text().charAt(m.start() - 1))
                            >= 0;
            Horizon horizon = inTitle || base || behindOf(reading.text(), m.start()) ? null : of(m, saidIn);
            if (horizon != null) {
                return horizon;
            }
        }
        return null;
    }

    /** 为到本世纪中叶…奠定基础 looks further than its own list. */
    private static boolean behindOf(String s, int start) {
        return start > 0 && s.charAt(start - 1) == '为';
    }

    private static @Nullable Horizon of(Matcher m, @Nullable Integer saidIn) {
        Span span = new Span(m.start(), m.end());
        if (m.group("by") != null) {
            return new Horizon(null, ChineseNumbers.integer(m.group(2)), true, span);
        }
        if (m.group("before") != null) {
            return new Horizon(null, ChineseNumbers.integer(m.group(4)), true, span);
        }
        if (m.group("plan") != null || m.group("ordinal") != null) {
            int plan = ChineseNumbers.integer(m.group(m.group("plan") != null ? 6 : 8));
            if (plan < 1) {
                return null;
            }
            // 到“十一五”末 is a point in time, “十一五”时期 five years.
            boolean point = m.group().contains("末");
            return new Horizon(
                    point ? null : planEnd(plan) - 4,
                    planEnd(plan),
                    point && m.group().contains("到"),
                    span);
        }
        if (m.group("next") != null) {
            int years = ChineseNumbers.integer(m.group(10));
            return new Horizon(saidIn, saidIn == null ? null : Integer.valueOf(saidIn + years - 1), false, span);
        }
        if (m.group("within") != null) {
            return new Horizon(saidIn, null, false, span);
        }
        if (m.group("century") != null) {
            String words = m.group("century");
            Integer year =
                    words.contains("世纪") ? null : words.contains("党成立") ? Integer.valueOf(2021) : Integer.valueOf(2049);
            return new Horizon(null, year, true, span);
        }
        if (m.group("this") != null) {
            Integer year = saidIn == null
                    ? null
                    : Integer.valueOf(saidIn + ("今全年".indexOf(m.group("this").charAt(0)) >= 0 ? 0 : 1));
            return new Horizon(null, year, false, span);
        }
        return new Horizon(null, ChineseNumbers.integer(m.group("bare").replaceAll("年|力争|确保|争取", "")), false, span);
    }

    /** Last year of a five-year plan: the first ended in 1957, the second in 1962, from the third (1966 to 1970) on every five. */
    private static int planEnd(int plan) {
        return plan == 1 ? 1957 : plan == 2 ? 1962 : 1970 + 5 * (plan - 3);
    }
}
