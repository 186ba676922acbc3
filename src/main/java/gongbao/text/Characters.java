package gongbao.text;

import java.nio.CharBuffer;
import java.util.Locale;

/**
 * Which characters a page and a feed may hold, and what stands for those that they may not.
 *
 * <p>HTML and XML forbid control characters, non-characters ({@code U+FFFF}, {@code U+FDD0} …) and halves of surrogate pairs.
 * Each unit of one becomes {@code U+FFFD}, so that offsets and columns stay. Two are Word's own hyphens and become those of
 * Unicode. Formatting characters (zero-width spaces, marks of direction, soft hyphens) are characters like others.
 */
public final class Characters {

    /** Stands for what may not be shown. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final char WORD_NO_BREAK_HYPHEN = '\u001E';
    private static final char WORD_OPTIONAL_HYPHEN = '\u001F';

    private Characters() {}

    /** The text with a stand-in for every unit that no page may hold; the same text where there is none. */
    public static String mended(String text) {
        int odd = nextOdd(text, 0);
        if (odd < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        mend(units, units.length);
        return new String(units);
    }

    /** The same in place, in so many units from the first. */
    public static void mend(char[] units, int length) {
        CharBuffer text = CharBuffer.wrap(units, 0, length);
        for (int i = 0; i < length; i++) {
            if (!isPlain(units[i]) && isOdd(text, i)) {
                units[i] = standIn(units[i]);
            }
        }
    }

    /** Most of all text: what is printed of ASCII, and all from U+00A0 to the surrogates. */
    private static boolean isPlain(char c) {
        return c >= '\u00A0' ? c < Character.MIN_SURROGATE : c >= ' ' && c < '\u007F';
    }

    /** 〔例〕U+0007. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Offset of the first unit at or behind {@code from} that no page may hold, or -1. */
    public static int nextOdd(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isOdd(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the unit leaves its meaning when it is replaced: a sign from Word does not. */
    public static boolean isWordHyphen(char c) {
        return c == WORD_NO_BREAK_HYPHEN || c == WORD_OPTIONAL_HYPHEN;
    }

    /** Line ends beside {@code \n} and {@code \r}: Word's manual line break, page break, next line, the two of Unicode. */
    public static boolean isRareLineEnd(char c) {
        return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static char standIn(char c) {
        return switch (c) {
            case WORD_NO_BREAK_HYPHEN -> '\u2011';
            case WORD_OPTIONAL_HYPHEN -> '\u00AD';
            case '\u000B', '\f', '\u0085' -> ' ';
            default -> REPLACEMENT;
        };
    }

    private static boolean isOdd(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c < '\u00A0') {
            return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\u007F';
        }
        if (c < Character.MIN_SURROGATE) {
            return false;
        }
        return Character.isSurrogate(c) ? !isInSoundPair(text, i) : (c >= '\uFDD0' && c <= '\uFDEF') || c >= '\uFFFE';
    }

    /** The offset itself, or the one before it where a text cut there would lose half a character. */
    public static int boundary(CharSequence text, int offset) {
        boolean within = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset - 1 : offset;
    }

    /** Whether the half has its other half, and the two are a character. */
    private static boolean isInSoundPair(CharSequence text, int i) {
        int high = Character.isHighSurrogate(text.charAt(i)) ? i : i - 1;
        return high >= 0
                && high + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1))
                && (Character.toCodePoint(text.charAt(high), text.charAt(high + 1)) & 0xFFFE) != 0xFFFE;
    }
}
