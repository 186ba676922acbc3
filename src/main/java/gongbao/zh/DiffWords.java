package gongbao.zh;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a clause into what changes as a whole when one text is compared with another. */
final class DiffWords {

    /** A date, and the numbers that name a meeting, change as a whole: 二十大 → 二十届三中全会, 2022年12月27日 → 2024年8月20日. */
    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日"),
            Pattern.compile("第?[一二三四五六七八九十]{1,4}届(?:[一二三四五六七八九十]{1,3}[中次](?:全会|全体会议)?)?|第[一二三四五六七八九十]{1,4}次"),
            Pattern.compile("[一二三四五六七八九十]{1,3}大(?=精神|以来|报告|部署|[，,。；;、])"));

    /** With what they begin. */
    private static final String BEGINS = "0123456789第一二三四五六七八九十";

    private DiffWords() {}

    /** Where such a word that begins at the offset ends; the offset where none does. */
    private static int wholeEnd(String text, int from, int to) {
        if (BEGINS.indexOf(text.charAt(from)) < 0) {
            return from;
        }
        for (Pattern whole : WHOLE) {
            Matcher word = whole.matcher(text).region(from, to);
            if (word.lookingAt()) {
                return word.end();
            }
        }
        return from;
    }

    /** Characters, also those that take two units; a number and a Latin word count as one: 90 → 100 is no 9 → 10. */
    static List<Span> of(String text, Span clause) {
        List<Span> words = new ArrayList<>();
        int end = clause.end();
        while (end > clause.start() && TextDiff.MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = clause.start(); i < end; ) {
            int whole = wholeEnd(text, i, end);
            if (whole > i) {
                words.add(new Span(i, whole));
                i = whole;
                continue;
            }
            int next = i + Character.charCount(text.codePointAt(i));
            while (isAscii(text.charAt(i)) && next < end && isAscii(text.charAt(next))) {
                next++;
            }
            words.add(new Span(i, Math.min(next, end)));
            i = next;
        }
        return words;
    }

    private static boolean isAscii(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '%' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
