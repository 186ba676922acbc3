package gongbao.check;

import gongbao.check.rule.CheckedText;
import gongbao.text.Span;
import java.time.LocalDate;

/**
 * Words that a text quotes from years before: the title of an old document, an old speech. They stand as they were written then.
 *
 * <pre>
 * 《关于学习“三个代表”的重要思想的通知》（云委〔2001〕5号）
 * 1992年他在讲话中指出：“……”
 * 《关于制定国民经济和社会发展第十五个五年规划的建议》   → words of its own day
 * </pre>
 */
final class OlderWords {

    /** Of a year or two before, the office itself will have written it, by today's rules. */
    private static final int YEARS = 3;

    /** A quotation shorter than this is a term. */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 400;

    /** How far from its words the year of a quotation stands. */
    private static final int BESIDE = 24;

    private static final int OLDEST = 1900;

    private OlderWords() {}

    static boolean hold(CheckedText text, Span words) {
        LocalDate day = text.day();
        return day != null && (isIn(text, words, '《', '》', 0, day) || isIn(text, words, '“', '”', SHORTEST, day));
    }

    private static boolean isIn(CheckedText text, Span words, char open, char close, int shortest, LocalDate day) {
        String body = text.body();
        int from = before(body, words.start(), open, close);
        int to = from < 0 ? -1 : body.indexOf(close, words.end());
        boolean quoted = to >= 0 && to - from < LONGEST && to - from > shortest;
        return quoted && isOld(body, from, to, day.getYear() - YEARS);
    }

    /** The mark that opens the pair around an offset; -1 where there is none in its line. */
    private static int before(String body, int offset, char open, char close) {
        for (int i = offset - 1; i >= 0 && offset - i < LONGEST && body.charAt(i) != '\n'; i--) {
            if (body.charAt(i) == open) {
                return i;
            } else if (body.charAt(i) == close) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the only years in and beside the words are those of long ago; what is still to be reached is no year of theirs. */
    private static boolean isOld(String body, int from, int to, int latest) {
        int newest = 0;
        int lineEnd = body.indexOf('\n', to);
        int end = Math.min(lineEnd < 0 ? body.length() : lineEnd, to + BESIDE);
        for (int i = Math.max(body.lastIndexOf('\n', from) + 1, from - BESIDE); i + 4 <= end; i++) {
            newest = Math.max(newest, year(body, i));
        }
        return newest > 0 && newest <= latest;
    }

    /** The year that four digits write, which stand alone; 0 where there are none. */
    private static int year(String body, int at) {
        boolean alone = (at == 0 || !isDigit(body.charAt(at - 1)))
                && (at + 4 == body.length() || !isDigit(body.charAt(at + 4)));
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!alone || !isDigit(body.charAt(i))) {
                return 0;
            }
            year = year * 10 + body.charAt(i) - '0';
        }
        return year > OLDEST ? year : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
