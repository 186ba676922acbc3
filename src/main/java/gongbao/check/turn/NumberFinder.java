package gongbao.check.turn;

import gongbao.check.rule.CheckedText;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding.Level;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds another number in “四个意识” where its sisters stand beside it: a place has its own “三个意识”, but none before 坚定“四个自信”.
 */
final class NumberFinder {

    /** Formulas that are said together. */
    private static final List<List<String>> SISTERS =
            List.of(List.of("四个意识", "四个自信", "两个维护", "两个确立"), List.of("五位一体”总体布局", "四个全面”战略布局"));

    private static final String NUMBERS = "一二两三四五六七八九十";

    private static final List<String> VERBS = List.of("增强", "树立", "树牢", "坚定", "做到", "践行", "拥护", "捍卫", "推进", "领悟");

    private static final int NEAR = 26;

    /** Since when 文化自信 is one of them. */
    private static final LocalDate FOUR = LocalDate.of(2016, 7, 1);

    private NumberFinder() {}

    static void find(CheckedText text, Consumer<Slip> to) {
        Letters letters = text.once(Letters.OF);
        for (List<String> sisters : SISTERS) {
            for (String formula : sisters) {
                find(letters, sisters, formula, text.day(), to);
            }
        }
    }

    private static void find(
            Letters letters, List<String> sisters, String formula, @Nullable LocalDate day, Consumer<Slip> to) {
        String words = letters.text();
        String counted = formula.substring(1);
        for (int at = words.indexOf(counted); at > 0; at = words.indexOf(counted, at + 1)) {
            if (NUMBERS.indexOf(words.charAt(at - 1)) >= 0 && words.charAt(at - 1) != formula.charAt(0)) {
                Span found = new Span(at - 1, at + counted.length());
                if (hasSister(words, sisters, found.start(), found.end())) {
                    to.accept(slip(letters, found, formula));
                } else if (isOfToday(words) && isAsked(words, found.start()) && !isOfBefore(words, found, day)) {
                    to.accept(slip(letters, found, formula).as(Level.WARNING));
                }
            }
        }
    }

    /** Before 2016 none of them was there. */
    private static boolean isOfToday(String text) {
        return text.contains("习近平") || SISTERS.get(0).stream().anyMatch(text::contains);
    }

    /** “三个自信” until there were four. */
    private static boolean isOfBefore(String text, Span found, @Nullable LocalDate day) {
        return text.startsWith("三个自信", found.start()) && (day == null || day.isBefore(FOUR));
    }

    /** What is done with these formulas, 增强“五个意识”; a place may do it with its own. */
    private static boolean isAsked(String text, int start) {
        boolean marked = start > 0 && text.charAt(start - 1) == '“';
        if (marked && !text.startsWith("个意识", start + 1)) {
            return true;
        }
        int end = marked ? start - 1 : start;
        return VERBS.stream().anyMatch(verb -> text.startsWith(verb, end - verb.length()));
    }

    private static boolean hasSister(String text, List<String> sisters, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        return sisters.stream().anyMatch(sister -> before.contains(sister) || behind.contains(sister));
    }

    private static Slip slip(Letters letters, Span found, String formula) {
        boolean marked = letters.at(found.start() - 1) == '“' && letters.at(found.end()) == '”';
        Span shown = marked ? new Span(found.start() - 1, found.end() + 1) : found;
        Edit edit = new Edit(Edit.Kind.WRONG, found.start(), found.start() + 1, formula.substring(0, 1));
        return Told.mended("number", letters, shown, edit).note("wrong", formula);
    }
}
