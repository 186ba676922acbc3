package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that goals are set for.
 *
 * <pre>
 * 到2027年, 到二〇三五年, 2025年底前         → strong: what follows is a goal
 * “十四五”时期                          → 2021 to 2025, weak: a goal only where a plan is spoken of
 * 今后五年 (said in 2021)                → 2021 to 2025, weak
 * 今年, 年内, 2024年                     → weak
 * 2006年至2010年, “十一五”主要目标是        → 2006 to 2010, weak
 * 到本世纪末 (said in 1996)               → 2000, strong
 * 到本世纪中叶                           → strong, no year
 * </pre>
 *
 * @param fromYear first year of a period; null for a point in time
 * @param year the year by which; null where the words give none
 * @param strong whether the words alone make what follows a goal
 * @param span the words
 */
record Horizon(@Nullable Integer fromYear, @Nullable Integer year, boolean strong, Span span) {

    private static final Forms<HorizonForm> FORMS = new Forms<>(HorizonForm.IN_ORDER);

    /** Every form holds one of these. */
    private static final Words TRIGGERS = Words.of(List.of("年", "世纪", "时期", "期间", "期末", "五”", "五’", "五末", "规划期", "任期"));

    /** A year that makes what follows a goal. */
    static Horizon by(@Nullable Integer year, Span span) {
        return new Horizon(null, year, true, span);
    }

    /** A year that a goal may be set for where the text says so. */
    static Horizon in(@Nullable Integer year, Span span) {
        return new Horizon(null, year, false, span);
    }

    /**
     * The first horizon at or behind an offset; null where there is none.
     *
     * @param saidIn year of the text, which 今年 and 今后五年 count from; null where it is unknown
     */
    static @Nullable Horizon find(Reading reading, int from, int to, @Nullable Integer saidIn) {
        if (TRIGGERS.find(reading.text(), from, to) == null) {
            return null;
        }
        Forms<HorizonForm>.Walk walk = FORMS.in(reading.text(), from, to);
        for (Found<HorizonForm> found = walk.next(); found != null; found = walk.next()) {
            Horizon horizon =
                    isOther(reading, found) ? null : found.form().reader().read(found, saidIn);
            if (horizon != null) {
                return horizon;
            }
        }
        return null;
    }

    /** 《2024年工作要点》: part of a title; 比2020年: what a goal is compared with. */
    private static boolean isOther(Reading reading, Found<HorizonForm> found) {
        int start = found.span().start();
        boolean inTitle = reading.brackets().depth(start) > 0 && !found.form().quoted();
        return inTitle
                || start > 0 && found.form().notBehind().indexOf(reading.text().charAt(start - 1)) >= 0;
    }
}
