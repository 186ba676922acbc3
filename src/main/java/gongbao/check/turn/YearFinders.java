package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import gongbao.zh.ChineseNumbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Finds years that are not written as years are, and plans and centenaries with another year than theirs. */
final class YearFinders {

    private static final String WRONG_ZEROS = "O0Ｏ０oｏ○◯ΟοОоQ口";

    private static final String DIGITS = "〇零一二三四五六七八九";

    private static final String N = "([一二三四五六七八九十]{1,3})";

    private static final String YEAR = "(二〇[一二三四五六七八九〇]{2}|20[0-9]{2})";

    private static final List<Around> PLANS = List.of(
            Around.of("个五年", 4, 20, "第" + N + "个五年(规划|计划)(?:和" + YEAR + "年(远景目标))?"),
            Around.of("五”", 4, 4, "“" + N + "五”(规划|计划)()()"));

    private static final Around YEARS = Around.of(
            "五”",
            4,
            20,
            "“" + N + "五”(?:时期|规划|期间|计划)?\\((20[0-9]{2}|19[0-9]{2})年?[—-]{1,2}(20[0-9]{2}|19[0-9]{2})年?\\)");

    private static final Around CENTENARY =
            Around.of("年(", 16, 9, "(建党|中国共产党成立|新中国成立|建国|中华人民共和国成立)(?:一百|100|百)(?:周年|年)\\(" + YEAR + "年\\)");

    /** The first that was a 规划: the eleventh. */
    private static final int FIRST_OUTLINE = 11;

    private static final int FIRST_WITH_2035 = 14;

    private static final int LAST_IRREGULAR = 5;

    /** Of a year. */
    private static final int LENGTH = 4;

    private YearFinders() {}

    static void zeros(CheckedText text, Consumer<Slip> to) {
        String body = text.body();
        for (int i = 0; i + LENGTH < body.length(); i++) {
            if ((body.charAt(i) == '二' || body.charAt(i) == '一') && isYear(body, i)) {
                to.accept(zero(text, new Span(i, i + LENGTH)));
            }
        }
    }

    /** Whether digits in hanzi begin there, with something in the place of 〇: 二|O|三五年, 二|00|八年. */
    private static boolean isYear(String body, int start) {
        boolean wrong = false;
        for (int i = start; i < start + LENGTH; i++) {
            boolean zero = WRONG_ZEROS.indexOf(body.charAt(i)) >= 0;
            if (!zero && DIGITS.indexOf(body.charAt(i)) < 0) {
                return false;
            }
            wrong |= zero;
        }
        char before = start == 0 ? '\n' : body.charAt(start - 1);
        boolean whole = DIGITS.indexOf(before) < 0 && !(before < 0x80 && Character.isLetterOrDigit(before));
        return wrong && whole && "年至—-~和".indexOf(body.charAt(start + LENGTH)) >= 0;
    }

    private static Slip zero(CheckedText text, Span span) {
        StringBuilder mend = new StringBuilder(span.of(text.body()));
        for (int i = 0; i < mend.length(); i++) {
            if (WRONG_ZEROS.indexOf(mend.charAt(i)) >= 0) {
                mend.setCharAt(i, '〇');
            }
        }
        boolean titled = text.isTitle(span.start()) || isInName(text.body(), span);
        Level body = isOfOldPrint(span.of(text.body())) ? Level.HINT : Level.WARNING;
        return Slip.of("zero", span, mend.toString()).as(titled ? Level.ERROR : body);
    }

    /** What was printed before 〇 could be typed has a circle in its place: 一九七○年. */
    private static boolean isOfOldPrint(String year) {
        return year.startsWith("一九") && year.indexOf('○') >= 0;
    }

    /** Whether it stands in the name of a plan: 第十五个五年规划和|二〇三五|年远景目标. */
    private static boolean isInName(String body, Span span) {
        String before = body.substring(Math.max(0, span.start() - 6), span.start());
        String behind = body.substring(span.end(), Math.min(body.length(), span.end() + 5));
        return before.contains("规划") || behind.contains("远景目标");
    }

    static void goals(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        PLANS.forEach(plan -> plan.find(letters.text(), found -> plan(letters, found, to)));
        YEARS.find(letters.text(), found -> years(letters, found, to));
        CENTENARY.find(letters.text(), found -> centenary(letters, found, to));
    }

    private static void plan(Letters letters, Matcher found, Consumer<Slip> to) {
        int number = ChineseNumbers.integer(found.group(1));
        String due = number >= FIRST_OUTLINE ? "规划" : "计划";
        if (!found.group(2).equals(due)) {
            Edit edit = new Edit(Edit.Kind.WRONG, found.start(2), found.end(2), due);
            Slip slip = Told.mended("goal-year", letters, new Span(found.start(1), found.end(2)), edit);
            to.accept(slip.note("plan", due).as(number >= FIRST_OUTLINE ? Level.WARNING : Level.HINT));
        }
        if (found.group(4) != null && !found.group(4).isEmpty() && number >= FIRST_WITH_2035) {
            vision(letters, found, to);
        }
    }

    private static void vision(Letters letters, Matcher matcher, Consumer<Slip> to) {
        boolean hanzi = matcher.group(3).startsWith("二");
        String due = hanzi ? "二〇三五" : "2035";
        if (!matcher.group(3).equals(due)) {
            Edit edit = new Edit(Edit.Kind.WRONG, matcher.start(3), matcher.end(3), due);
            to.accept(Told.mended("goal-year", letters, new Span(matcher.start(3), matcher.end(4)), edit)
                    .note("vision", due));
        }
    }

    private static void years(Letters letters, Matcher found, Consumer<Slip> to) {
        int first = 1951 + 5 * ChineseNumbers.integer(found.group(1));
        // Before the sixth the plans did not follow one another.
        boolean regular = ChineseNumbers.integer(found.group(1)) > LAST_IRREGULAR;
        for (int group = 2; regular && group <= 3; group++) {
            String due = String.valueOf(group == 2 ? first : first + 4);
            if (!found.group(group).equals(due)) {
                Edit edit = new Edit(Edit.Kind.WRONG, found.start(group), found.end(group), due);
                Span shown = new Span(found.start(group), found.end(group));
                to.accept(Told.mended("goal-year", letters, shown, edit).note("years", found.group(1) + "五", due));
            }
        }
    }

    private static void centenary(Letters letters, Matcher found, Consumer<Slip> to) {
        boolean hanzi = found.group(2).startsWith("二");
        String party = hanzi ? "二〇二一" : "2021";
        String due = found.group(1).contains("党") ? party : hanzi ? "二〇四九" : "2049";
        if (!found.group(2).equals(due)) {
            Span shown = new Span(found.start(2), found.end(2));
            Edit edit = new Edit(Edit.Kind.WRONG, shown.start(), shown.end(), due);
            to.accept(Told.mended("goal-year", letters, shown, edit).note("centenary", due));
        }
    }
}
