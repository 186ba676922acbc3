package gongbao.zh;

import gongbao.text.Invisible;
import gongbao.text.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A view of a text for matching: one form for what is written in many, with offsets back to the text itself.
 *
 * <ul>
 *   <li>full-width ASCII forms become ASCII: {@code ，：（）％１ → ,:()%1}
 *   <li>the ratio mark {@code ∶} becomes {@code :}, {@code ﹔} becomes {@code ;}, zeros {@code ○ Ο} become {@code 〇}
 *   <li>{@link Lookalikes} become what they look like: {@code ⼗ → 十, ㈠ → (一)}; {@link Zeros} of a numeral one zero
 *   <li>what is {@link Invisible} goes
 *   <li>corner and straight quotes become curly: {@code 「」 → “”}
 *   <li>traditional characters become simplified: {@code 會議 → 会议}
 *   <li>readings behind their characters go: {@code 產(chǎn)黨 → 产党}
 *   <li>blanks go, except one between two ASCII letters or digits ({@code 1 9 9 8 年} is a year, though); line ends inside a
 *       paragraph go, between paragraphs stay
 * </ul>
 */
public final class Folded {

    private final String source;
    private final String text;
    private final int[] origins;

    private Folded(String source, View view) {
        this.source = source;
        text = view.text();
        origins = view.origins(source.length());
    }

    /**
     * Folds a text.
     *
     * @param source the text
     * @param breaks offsets of the line ends that part paragraphs; other line ends are blanks
     */
    public static Folded of(String source, BitSet breaks) {
        View view = new View(source.length());
        boolean quoteOpen = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Sentences.isHan(c)) {
                c = Simplified.of(c); // first, as most are
            } else if (c == '\n' && breaks.get(i)) {
                quoteOpen = false;
            } else if (Invisible.is(source, i)) {
                continue;
            } else if (isBlank(c)) {
                if (!parts(view.last(), source, i)) {
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
                i = view.putRare(source, i);
                continue;
            }
            view.put(Zeros.isOne(c) ? Zeros.read(c, view.last(), source, i) : c, i);
        }
        return new Folded(source, view);
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
        return end <= start ? new Span(origins[start], origins[start]) : new Span(origins[start], endOf(end - 1));
    }

    /** Behind the character of the text itself that one of the view stands for: 𝟐 is two units, and one in the view. */
    private int endOf(int index) {
        int last = origins[index];
        boolean pair = origins[index + 1] > last + 1 && Character.isHighSurrogate(source.charAt(last));
        return last + (pair && Character.isLowSurrogate(source.charAt(last + 1)) ? 2 : 1);
    }

    /** The offset in the view of the first character at or behind an offset of the text itself. */
    public int indexOf(int sourceOffset) {
        int found = Arrays.binarySearch(origins, sourceOffset);
        while (found > 0 && origins[found - 1] == sourceOffset) {
            found--; // ㈠ is (一): the first of several that stand for one
        }
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
                || (c >= '\u2000' && c <= '\u200a')
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
        while (next < source.length() && Invisible.is(source, next)) {
            next++;
        }
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

    /** The view while it is made. */
    private static final class View {

        private char[] out;
        private int[] origins;
        private int length;

        View(int size) {
            out = new char[size];
            origins = new int[size + 1];
        }

        /** The last character; 0 where there is none. */
        char last() {
            return length == 0 ? 0 : out[length - 1];
        }

        void put(char c, int origin) {
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * length + 8);
                origins = Arrays.copyOf(origins, out.length + 1);
            }
            origins[length] = origin;
            out[length++] = c;
        }

        /** Puts a character that is no Chinese one; the offset of its last unit. */
        int putRare(String source, int i) {
            char c = source.charAt(i);
            String number = Lookalikes.ofNumber(c);
            if (number != null) {
                number.chars().forEach(one -> put((char) one, i));
                return i;
            }
            char one = i + 1 == source.length() ? 0 : Lookalikes.ofPair(c, source.charAt(i + 1));
            char plain = fold(one == 0 ? c : one);
            put(Zeros.isOne(plain) ? Zeros.read(plain, last(), source, i) : plain, i);
            return one == 0 ? i : i + 1;
        }

        String text() {
            return new String(out, 0, length);
        }

        int[] origins(int end) {
            origins[length] = end;
            return Arrays.copyOf(origins, length + 1);
        }
    }

    /** One form for what is written in many. */
    static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '∶', '︰', '꞉' -> ':';
            case '〜', '∼' -> '~';
            case '﹔' -> ';';
            case '﹐' -> ',';
            case '○', '◯', 'Ο', 'О', '⚪', '⭕', '￮' -> '〇';
            case 'ο', 'о' -> 'o';
            case '「', '『', '〝', '﹁', '﹃' -> '“';
            case '」', '』', '〞', '〟', '﹂', '﹄' -> '”';
            case '﹝' -> '〔';
            case '﹞' -> '〕';
            case '•', '‧', '・', '･', '∙', '⋅' -> '·';
            case '‒', '–', '―', '─', 'ー' -> '—';
            case '−', '﹣', '‐', '‑' -> '-';
            case '﹪' -> '%';
            case '｡' -> '。';
            default -> Simplified.of(Lookalikes.of(c));
        };
    }
}
