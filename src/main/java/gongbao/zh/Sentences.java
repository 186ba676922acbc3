package gongbao.zh;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into sentences and clauses, minding brackets. */
public final class Sentences {

    /** A quotation longer than this is a text of its own: its full stops end sentences. */
    private static final int LONG_QUOTE = 120;

    /** A sentence longer than this is a text without full stops; it is cut, so that no rule looks at more at a time. */
    private static final int LONGEST_SENTENCE = 1500;

    /** Of the characters that open a pair. */
    private static final long OPENING = endings(Brackets.OPEN);

    private Sentences() {}

    /**
     * Sentences of a stretch: up to and with {@code 。 ! ?}, also where the mark stands before a closing quote.
     *
     * @param text folded text
     * @param brackets its pairs
     * @param within the stretch
     */
    public static List<Span> sentences(String text, Brackets brackets, Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            if (isHan(brackets.chars[i])) {
                continue;
            }
            int skip = skipPair(brackets, i, LONG_QUOTE);
            if (skip > i) {
                // “……。” or (……。) that ends with its own full stop ends the sentence when nothing follows but a new one.
                boolean endsInside = isEnd(text, skip - 1, within) && text.charAt(i) != '(';
                i = skip;
                if (endsInside && startsAnew(text, i + 1, within)) {
                    sentences.add(new Span(start, i + 1));
                    start = i + 1;
                }
                continue;
            }
            if (isEnd(text, i, within)) {
                int end = i + 1;
                while (end < within.end() && "。!?”’".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                sentences.add(new Span(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < within.end()) {
            sentences.add(new Span(start, within.end()));
        }
        return cut(text, sentences);
    }

    private static List<Span> cut(String text, List<Span> sentences) {
        List<Span> cut = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            while (sentence.end() - start > LONGEST_SENTENCE) {
                int end = start + LONGEST_SENTENCE;
                while (end > start + LONGEST_SENTENCE / 2 && ",;".indexOf(text.charAt(end - 1)) < 0) {
                    end--;
                }
                end = end > start + LONGEST_SENTENCE / 2 ? end : withinNone(text, start + LONGEST_SENTENCE);
                cut.add(new Span(start, end));
                start = end;
            }
            cut.add(new Span(start, sentence.end()));
        }
        return cut;
    }

    /** The place, or that before where it is within a rare character, which takes two. */
    private static int withinNone(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    /** Stretches between the given marks at the bracket level of the sentence itself, marks left out, empty ones too. */
    public static List<Span> split(String text, Brackets brackets, Span within, String marks) {
        List<Span> parts = new ArrayList<>();
        long endings = endings(marks) | OPENING;
        char[] chars = brackets.chars;
        int start = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            char c = chars[i];
            if ((endings >>> c & 1) == 0) {
                continue;
            }
            int skip = skipPair(brackets, i, Integer.MAX_VALUE);
            if (skip > i && skip < within.end()) {
                i = skip;
            } else if (marks.indexOf(c) >= 0 && !betweenDigits(text, i)) {
                if (i > start) {
                    parts.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (start < within.end()) {
            parts.add(new Span(start, within.end()));
        }
        return parts;
    }

    /** The last six bits of the marks, a bit for each value: most characters end like none of them, and need no other look. */
    static long endings(CharSequence marks) {
        long endings = 0;
        for (int i = 0; i < marks.length(); i++) {
            endings |= 1L << marks.charAt(i);
        }
        return endings;
    }

    /** {@code 2.1:1}, {@code 1,200}: marks of a number, not of the sentence. */
    private static boolean betweenDigits(String text, int i) {
        char c = text.charAt(i);
        return (c == ':' || c == ',')
                && i > 0
                && i + 1 < text.length()
                && isAsciiDigit(text.charAt(i - 1))
                && isAsciiDigit(text.charAt(i + 1))
                && (c == ':' || thousands(text, i));
    }

    private static boolean thousands(String text, int comma) {
        int end = comma + 1;
        while (end < text.length() && end - comma <= 4 && isAsciiDigit(text.charAt(end))) {
            end++;
        }
        return end - comma == 4;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipPair(Brackets brackets, int i, int longest) {
        int partner = brackets.partner(i);
        return partner > i && partner - i <= longest ? partner : -1;
    }

    private static boolean isEnd(String text, int i, Span within) {
        char c = text.charAt(i);
        if (c == '。' || c == '!' || c == '?') {
            return true;
        }
        // An ASCII full stop behind a Chinese character: 作了重要讲话.
        return c == '.'
                && i > within.start()
                && isHan(text.charAt(i - 1))
                && (i + 1 >= within.end() || isHan(text.charAt(i + 1)));
    }

    private static boolean startsAnew(String text, int i, Span within) {
        return i >= within.end() || ",;:、。)》的".indexOf(text.charAt(i)) < 0;
    }

    /** Whether the character is a Chinese one of the basic plane. */
    public static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c == '〇';
    }
}
