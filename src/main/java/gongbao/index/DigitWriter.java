package gongbao.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers as printable characters that stand in a script as they are: digits of six bits, without quotation mark and
 * backslash.
 *
 * <p>A list of increasing numbers is written as the gaps between them, each by a Rice code whose parameter follows the mean of
 * the gaps before it: what stands in many texts at even distances, and what stands in few in clusters, both come out short.
 */
final class DigitWriter {

    /** The bits of a digit. */
    static final int BITS = 6;

    /** Longer runs of ones are not written; the gap follows whole. */
    static final int LONGEST_RUN = 24;

    /** The bits of a gap that is written whole. */
    static final int WHOLE = 48;

    private static final int FIRST = 35;
    private static final int BACKSLASH = 92;

    private byte[] digits = new byte[64];
    private int length;
    private long bits;
    private int waiting;

    private long last;
    private long mean;

    /** The character of a digit. */
    static int character(int digit) {
        int c = FIRST + digit;
        return c < BACKSLASH ? c : c + 1;
    }

    /** The digit of a character. */
    static int digit(int character) {
        return character - (character < BACKSLASH ? FIRST : FIRST + 1);
    }

    /**
     * How many low bits a gap is written with: the least of which the power of two is half the mean of the gaps before it, which
     * counts in sixteenths.
     */
    static int parameter(long mean) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, mean - 1) >> 5);
    }

    /** The mean behind a gap. */
    static long mean(long mean, long gap) {
        return mean + gap - (mean >> 4);
    }

    /** The mean before the first gap. */
    static long firstMean(long count, long universe) {
        return 16 * (universe / (count + 1));
    }

    /** A number from 0 in groups of five bits, the low ones first. */
    DigitWriter number(long n) {
        long rest = n;
        for (; rest > 31; rest >>= 5) {
            put(32 | (int) (rest & 31));
        }
        put((int) rest);
        return this;
    }

    /** Begins a list. */
    void begin(long count, long universe) {
        last = -1;
        mean = firstMean(count, universe);
    }

    /** The next number of the list. */
    void next(long value) {
        long gap = value - last - 1;
        last = value;
        int low = parameter(mean);
        long run = gap >> low;
        if (run < LONGEST_RUN) {
            bits((2L << run) - 2, (int) run + 1);
            bits(gap & ((1L << low) - 1), low);
        } else {
            bits((1L << LONGEST_RUN) - 1, LONGEST_RUN);
            bits(gap, WHOLE);
        }
        mean = mean(mean, gap);
    }

    /** Ends the list: what follows begins at a new digit. */
    void end() {
        if (waiting > 0) {
            put((int) (bits << (BITS - waiting)) & 63);
            waiting = 0;
        }
        bits = 0;
    }

    private void bits(long value, int count) {
        bits = bits << count | value;
        waiting += count;
        while (waiting >= BITS) {
            waiting -= BITS;
            put((int) (bits >> waiting) & 63);
        }
        bits &= 63;
    }

    private void put(int digit) {
        if (length == digits.length) {
            digits = Arrays.copyOf(digits, length * 2);
        }
        digits[length++] = (byte) character(digit);
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(digits, length);
    }

    /** Begins anew. */
    void clear() {
        cut(0);
    }

    /** Forgets all digits but so many. */
    void cut(int digits) {
        length = digits;
    }

    @Override
    public String toString() {
        return new String(digits, 0, length, StandardCharsets.US_ASCII);
    }
}
