package gongbao.check.turn;

/** Numerals as names of formulas and meetings have them. */
final class Numerals {

    private static final String HAN = "一二两三四五六七八九十百";

    private Numerals() {}

    static boolean isOne(char c) {
        return HAN.indexOf(c) >= 0;
    }
}
