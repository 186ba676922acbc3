package gongbao.check.slip;

import gongbao.check.rule.CheckedText;
import gongbao.zh.Segments;
import gongbao.zh.Simplified;
import gongbao.zh.Words;
import java.util.function.Function;

/** A text cut into words, and how often it uses each. */
final class Cut {

    static final Function<CheckedText, Cut> OF = Cut::new;

    final Plain plain;

    /** The text in simplified characters. */
    final char[] text;

    final Segments words;

    private final byte[] lengths;

    private Cut(CheckedText checked) {
        plain = checked.once(Plain.OF);
        text = simplified(plain.text());
        words = new Segments(text);
        lengths = new byte[text.length];
        for (int i = 0; i < text.length; i += lengths[i]) {
            lengths[i] = (byte) words.firstBehind(i);
        }
    }

    private static char[] simplified(char[] text) {
        char[] simplified = text.clone();
        for (int i = 0; i < text.length; i++) {
            simplified[i] = Simplified.of(text[i]);
        }
        return simplified;
    }

    /** Whether the text has no traditional character in a stretch: what is right there its words do not tell. */
    boolean isPlain(int start, int end) {
        for (int i = Math.max(0, start); i < Math.min(end, text.length); i++) {
            if (text[i] != plain.text()[i]) {
                return false;
            }
        }
        return true;
    }

    /** How long the word is that begins there; 0 inside of one. */
    int length(int at) {
        return at < 0 || at >= lengths.length ? 0 : lengths[at];
    }

    /** Whether the character is a word of its own. */
    boolean isSingle(int at) {
        return length(at) == 1 && Segments.isHan(text[at]);
    }

    boolean isHan(int at) {
        return at >= 0 && at < text.length && Segments.isHan(text[at]);
    }

    /** The characters of a stretch as one number; of at most {@link Words#LONGEST}. */
    static long key(char[] text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << Character.SIZE | text[i];
        }
        return key;
    }

    /** Whether the text uses a word of its characters from one offset to another somewhere. */
    boolean uses(int start, int end) {
        for (int i = 0; i + end - start <= text.length; i++) {
            if (text[i] == text[start] && lengths[i] == end - start && i != start && isSame(i, start, end - start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int one, int other, int length) {
        for (int i = 1; i < length; i++) {
            if (text[one + i] != text[other + i]) {
                return false;
            }
        }
        return true;
    }

    /** How often the text has two characters side by side. */
    int pairs(char one, char next) {
        int pairs = 0;
        for (int i = 1; i < text.length; i++) {
            if (text[i] == next && text[i - 1] == one) {
                pairs++;
            }
        }
        return pairs;
    }
}
