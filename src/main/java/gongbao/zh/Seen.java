package gongbao.zh;

import gongbao.text.Invisible;
import java.util.Arrays;

/**
 * A text as its reader sees it, with offsets back to the text itself: what is {@link Invisible} is gone, {@link Lookalikes} and
 * {@link Zeros} are what they are taken for. Everything else is as it stands; most texts are their own view.
 */
public final class Seen {

    private final String text;
    private final int[] origins;

    private Seen(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Seen of(String source) {
        char[] out = new char[source.length()];
        int[] origins = new int[out.length + 1];
        int length = 0;
        for (int i = 0; i < source.length(); i++) {
            if (Invisible.is(source, i)) {
                continue;
            }
            char pair = i + 1 == source.length() ? 0 : Lookalikes.ofPair(source.charAt(i), source.charAt(i + 1));
            origins[length] = i;
            char c = pair == 0 ? seen(source.charAt(i)) : pair;
            out[length] = isLetter(c) ? Zeros.read(c, length == 0 ? 0 : out[length - 1], source, i) : c;
            length++;
            i += pair == 0 ? 0 : 1;
        }
        origins[length] = source.length();
        return new Seen(new String(out, 0, length), Arrays.copyOf(origins, length + 1));
    }

    /** The view alone; the text itself where it hides nothing. */
    public static String plain(String text) {
        return isPlain(text) ? text : of(text).text;
    }

    /** Whether the text is its own view. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Sentences.isHan(c) && isOdd(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(String text, int i, char c) {
        return Invisible.is(text, i)
                || seen(c) != c
                || Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Lookalikes.ofPair(c, text.charAt(i + 1)) != 0
                || i > 0 && isLetter(c) && Zeros.read(c, text.charAt(i - 1), text, i) != c;
    }

    /** The letter alone: other zeros are read where texts are folded. */
    private static boolean isLetter(char c) {
        return c == 'O' || c == 'o';
    }

    private static char seen(char c) {
        boolean mayBe = c <= '\u2FD5' || c >= '\u3038' && c <= '\u303A' || c >= '\uF900' && c <= '\uFAFF';
        return c >= '\u2E80' && mayBe ? Lookalikes.of(c) : c;
    }

    public String text() {
        return text;
    }

    /** Where in the text itself a character of the view stands; of the end, the end. */
    public int origin(int index) {
        return origins[index];
    }
}
