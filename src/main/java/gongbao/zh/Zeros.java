package gongbao.zh;

import gongbao.text.Invisible;

/**
 * Zeros of numerals that are typed as what looks like them. Whether a round sign is a zero is seen from its neighbours alone.
 *
 * <pre>
 * 二OO八年 → 二〇〇八年    二0二四年 → 二〇二四年    2○24年 → 2024年    1O0亿元 → 100亿元
 * A区、O型、CO2、100O → as they are
 * </pre>
 */
final class Zeros {

    /** What stands behind a figure whose last digits are zeros. */
    private static final String BEHIND = "年月日号时亿万千百元%％人名个项户.．";

    private static final String HAN = "〇零一二三四五六七八九";
    private static final String SIGNS = "0０OＯoｏ〇○◯ΟОοо⚪⭕￮";

    /** So many zeros in a row are looked behind. */
    private static final int MOST = 6;

    private Zeros() {}

    /** Whether a folded character may be one. */
    static boolean isOne(char c) {
        return c == '0' || c == 'O' || c == 'o' || c == '〇';
    }

    /**
     * The zero that a character is, or the character.
     *
     * @param c as folded
     * @param before the folded character before it
     * @param source the text itself, with the character at {@code i}
     */
    static char read(char c, char before, String source, int i) {
        if (HAN.indexOf(before) >= 0) {
            return c != '〇' && isBefore(source, i, true) ? '〇' : c;
        }
        boolean digit = before >= '0' && before <= '9';
        return digit && c != '0' && isBefore(source, i, false) ? '0' : c;
    }

    /** Whether digits of that kind go on behind it and other zeros, or what a figure counts. */
    private static boolean isBefore(String source, int i, boolean han) {
        int next = i + 1;
        int end = Math.min(source.length(), i + MOST);
        while (next < end && (SIGNS.indexOf(source.charAt(next)) >= 0 || Invisible.is(source, next))) {
            next++;
        }
        if (next == source.length()) {
            return false;
        }
        char c = Folded.fold(source.charAt(next));
        return han ? c == '年' || HAN.indexOf(c) >= 0 : c >= '0' && c <= '9' || BEHIND.indexOf(c) >= 0;
    }
}
