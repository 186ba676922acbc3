package gongbao.index;

/** Reads what {@link DigitWriter} wrote. */
final class DigitReader {

    private final CharSequence digits;
    private int at;
    private long bits;
    private int waiting;

    private long last;
    private long mean;

    DigitReader(CharSequence digits, int at) {
        this.digits = digits;
        this.at = at;
    }

    long number() {
        long n = 0;
        for (int shift = 0; ; shift += 5) {
            int digit = DigitWriter.digit(digits.charAt(at++));
            n |= (long) (digit & 31) << shift;
            if (digit < 32) {
                return n;
            }
        }
    }

    int integer() {
        return Math.toIntExact(number());
    }

    void begin(long count, long universe) {
        last = -1;
        mean = DigitWriter.firstMean(count, universe);
    }

    long next() {
        int low = DigitWriter.parameter(mean);
        long run = 0;
        while (run < DigitWriter.LONGEST_RUN && bits(1) == 1) {
            run++;
        }
        long gap = run < DigitWriter.LONGEST_RUN ? run << low | bits(low) : bits(DigitWriter.WHOLE);
        mean = DigitWriter.mean(mean, gap);
        last += gap + 1;
        return last;
    }

    void end() {
        waiting = 0;
        bits = 0;
    }

    private long bits(int count) {
        while (waiting < count) {
            bits = bits << DigitWriter.BITS | DigitWriter.digit(digits.charAt(at++));
            waiting += DigitWriter.BITS;
        }
        waiting -= count;
        long value = bits >> waiting;
        bits &= (1L << waiting) - 1;
        return value;
    }

    /** Where the next digit stands. */
    int at() {
        return at;
    }
}
