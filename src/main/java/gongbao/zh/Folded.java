package gongbao.zh;

import gongbao.text.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A view of a text for matching: one form for what is written in many, with offsets back to the text itself.
 *
 * <ul>
 *   <li>full-width ASCII forms become ASCII: {@code ，：（）％１ → ,:()%1}
 *   <li>the ratio mark {@code ∶} becomes {@code :}, {@code ﹔} becomes {@code ;}, zeros {@code ○ Ο} become {@code 〇}
 *   <li>corner and straight quotes become curly: {@code 「」 → “”}
 *   <li>traditional characters become simplified: {@code 會議 → 会议}
 *   <li>readings behind their characters go: {@code 產(chǎn)黨 → 产党}
 *   <li>blanks go, except one between two ASCII letters or digits ({@code 1 9 9 8 年} is a year, though); line ends inside a
 *       paragraph go, between paragraphs stay
 * </ul>
 */
public final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /**
     * Folds a text.
     *
     * @param source the text
     * @param breaks offsets of the line ends that part paragraphs; other line ends are blanks
     */
    public static Folded of(String source, BitSet breaks) {
        char[] out = new char[source.length()];
        int[] origins = new int[source.length() + 1];
        int length = 0;
        boolean quoteOpen = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Sentences.isHan(c)) {
                c = Simplified.of(c); // first, as most are
            } else if (c == '\n' && breaks.get(i)) {
                quoteOpen = false;
            } else if (isBlank(c)) {
                if (length == 0 || !parts(out[length - 1], source, i)) {
                    continue;
                }
                c = ' ';
            } else if ((c == '(' || c == '（') && endOfReading(source, i) > i) {
                // 產(chǎn)黨: a reading behind its character is no text.
                i = endOfReading(source, i);
                continue;
            } else if (c == '"' || c == '＂') {
                c = quoteOpen ? '”' : '“';
                quoteOpen = !quoteOpen;
            } else {
                c = fold(c);
            }
            origins[length] = i;
            out[length++] = c;
        }
        origins[length] = source.length();
        return new Folded(new String(out, 0, length), Arrays.copyOf(origins, length + 1));
    }

    /** The whole text as one paragraph. */
    public static Folded of(String source) {
        return of(source, new BitSet());
    }

    public String text() {
        return text;
    }

    /** The stretch of the text itself that {@code [start, end)} of the view stands for, outer blanks left out. */
    public Span origin(int start, int end) {
        return end <= start ? new Span(origins[start], origins[start]) : new Span(origins[start], origins[end - 1] + 1);
    }

    /** The offset in the view of the first character at or behind an offset of the text itself. */
    public int indexOf(int sourceOffset) {
        int found = Arrays.binarySearch(origins, sourceOffset);
        return found >= 0 ? found : -found - 1;
    }

    /** The closing bracket of a pinyin reading that opens at {@code i} behind a Chinese character, or -1. */
    private static int endOfReading(String source, int i) {
        if (i == 0 || !Sentences.isHan(source.charAt(i - 1))) {
            return -1;
        }
        int end = i + 1;
        while (end < source.length() && end - i <= 8 && isPinyin(source.charAt(end))) {
            end++;
        }
        boolean read = end > i + 1;
        while (read && end < source.length() && isBlank(source.charAt(end)) && source.charAt(end) != '\n') {
            end++;
        }
        boolean closed = end < source.length() && (source.charAt(end) == ')' || source.charAt(end) == '）');
        return closed && read ? end : -1;
    }

    /** Small letters, with tone marks, and the question mark that a lost mark leaves. */
    private static boolean isPinyin(char c) {
        return c >= 'a' && c <= 'z' || c >= '\u00e0' && c <= '\u00fc' || c >= '\u0101' && c <= '\u01dc' || c == '?';
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f';
    }

    /** Whether the blank at {@code i} parts two ASCII words, so that it must stay. */
    private static boolean parts(char before, String source, int i) {
        if (!isAsciiWord(before)) {
            return false;
        }
        int next = i + 1;
        return next < source.length() && isAsciiWord(source.charAt(next)) && !isWithinYear(source, i);
    }

    /** Whether the blank stands between the digits of a year set wide: 1 9 9 8 年. */
    private static boolean isWithinYear(String source, int i) {
        for (int start = i - 1; start >= Math.max(0, i - 5); start -= 2) {
            if (isWideYear(source, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWideYear(String source, int start) {
        int before = start - 1;
        while (before >= Math.max(0, start - 2) && isBlank(source.charAt(before))) {
            before--;
        }
        boolean begins = before < 0 || !isAsciiWord(source.charAt(before));
        int end = start + 7;
        for (int k = start; begins && k < Math.min(end, source.length()); k++) {
            char c = source.charAt(k);
            begins = (k - start) % 2 == 0 ? c >= '0' && c <= '9' : isBlank(c) && c != '\n';
        }
        return begins && (source.startsWith("年", end) || source.startsWith(" 年", end));
    }

    private static boolean isAsciiWord(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '∶', '︰', '꞉' -> ':';
            case '﹔' -> ';';
            case '﹐' -> ',';
            case '○', '◯', 'Ο', 'О', '⚪' -> '〇';
            case '「', '『', '〝', '﹁', '﹃' -> '“';
            case '」', '』', '〞', '〟', '﹂', '﹄' -> '”';
            case '﹝' -> '〔';
            case '﹞' -> '〕';
            case '•', '‧', '・', '･', '∙', '⋅' -> '·';
            case '–', '―', '─' -> '—';
            case '−', '﹣', '‑' -> '-';
            case '﹪' -> '%';
            case '｡' -> '。';
            default -> Simplified.of(c);
        };
    }
}
