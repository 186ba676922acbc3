package gongbao.zh;

import java.util.Arrays;

/**
 * A text cut into words the likeliest way: {@code 实施|稳健|的|货币政策}; and what any of its stretches costs if it is cut otherwise.
 *
 * <p>What is no Han character parts words and costs nothing.
 */
public final class Segments {

    private static final int LONGER = Words.LONGEST - 1;

    private final char[] text;
    private final Words words = Words.get();

    /** What the words of two, three and four characters cost that begin at each place; 0 where there is none. */
    private final byte[] longer;

    private final int[] before;
    private final int[] behind;
    private final byte[] lastBefore;
    private final byte[] firstBehind;

    public Segments(char[] text) {
        this.text = text;
        longer = new byte[text.length * LONGER];
        before = new int[text.length + 1];
        behind = new int[text.length + 1];
        lastBefore = new byte[text.length + 1];
        firstBehind = new byte[text.length + 1];
        for (int i = text.length - 1; i >= 0; i--) {
            fromEnd(i);
        }
        fromStart();
    }

    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇';
    }

    private void fromEnd(int at) {
        char c = text[at];
        boolean isHan = isHan(c);
        int least = behind[at + 1] + (isHan ? words.single(c) : 0);
        int length = 1;
        if (isHan && at + 1 < text.length && words.mayBegin(c, text[at + 1])) {
            long key = c;
            for (int size = 2; size <= Words.LONGEST && at + size <= text.length; size++) {
                key = key << Character.SIZE | text[at + size - 1];
                boolean may = size == 2 || words.mayHold(size, 0, c, size - 1, text[at + size - 1]);
                int cost = may ? words.cost(key) : -1;
                if (cost > 0) {
                    longer[at * LONGER + size - 2] = (byte) cost;
                    if (behind[at + size] + cost <= least) {
                        least = behind[at + size] + cost;
                        length = size;
                    }
                }
            }
        }
        behind[at] = least;
        firstBehind[at] = (byte) length;
    }

    private void fromStart() {
        Arrays.fill(before, 1, before.length, Integer.MAX_VALUE);
        for (int at = 0; at < text.length; at++) {
            reach(at, 1, isHan(text[at]) ? words.single(text[at]) : 0);
            for (int size = 2; size <= Words.LONGEST; size++) {
                int cost = longer[at * LONGER + size - 2] & 0xff;
                if (cost > 0) {
                    reach(at, size, cost);
                }
            }
        }
    }

    private void reach(int at, int size, int cost) {
        if (before[at] + cost < before[at + size]) {
            before[at + size] = before[at] + cost;
            lastBefore[at + size] = (byte) size;
        }
    }

    public char[] text() {
        return text;
    }

    /** What the whole costs. */
    public int cost() {
        return behind[0];
    }

    /** What the text before an offset costs. */
    public int before(int offset) {
        return before[offset];
    }

    /** What the text from an offset on costs. */
    public int behind(int offset) {
        return behind[offset];
    }

    /** How long the word is that ends there, where the text before is cut for itself; 0 at its beginning. */
    public int lastBefore(int offset) {
        return lastBefore[offset];
    }

    /** How long the word is that begins there, where the text from there on is cut for itself; 0 at its end. */
    public int firstBehind(int offset) {
        return firstBehind[offset];
    }
}
