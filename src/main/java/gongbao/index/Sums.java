package gongbao.index;

import java.util.Arrays;

/**
 * By what a page knows that a file of the index is of its own build: of the sum of each file of a folder the low 18 bits, in three digits
 * ({@link DigitWriter#character}). Of 262,144 files that have changed one is not told from what it was.
 */
final class Sums {

    /** Of each sum. */
    static final int DIGITS = 3;

    private static final int MASK = (1 << DIGITS * DigitWriter.BITS) - 1;

    private int[] sums = new int[16];
    private int count;

    /** {@code lists/17} → {@code lists}; {@code fold} → {@code fold}. */
    static String folder(String file) {
        return file.substring(0, slash(file));
    }

    /** {@code lists/17} → 17; {@code fold} → 0. */
    static int number(String file) {
        int slash = slash(file);
        return slash == file.length() ? 0 : Integer.parseInt(file.substring(slash + 1));
    }

    private static int slash(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? file.length() : slash;
    }

    void put(int number, int sum) {
        sums = number < sums.length ? sums : Arrays.copyOf(sums, 2 * number);
        sums[number] = sum & MASK;
        count = Math.max(count, number + 1);
    }

    String digits() {
        StringBuilder digits = new StringBuilder(DIGITS * count);
        for (int i = 0; i < count; i++) {
            for (int shift = (DIGITS - 1) * DigitWriter.BITS; shift >= 0; shift -= DigitWriter.BITS) {
                digits.append((char) DigitWriter.character(sums[i] >> shift & (1 << DigitWriter.BITS) - 1));
            }
        }
        return digits.toString();
    }

    /**
     * Whether a file is the one that a manifest knows.
     *
     * @param digits what the manifest says of the folder
     */
    static boolean has(String digits, int number, int sum) {
        if (digits.length() < DIGITS * (number + 1)) {
            return false;
        }
        int known = 0;
        for (int i = DIGITS * number; i < DIGITS * (number + 1); i++) {
            known = known << DigitWriter.BITS | DigitWriter.digit(digits.charAt(i));
        }
        return known == (sum & MASK);
    }
}
