package gongbao.fuzz;

import gongbao.text.Blanks;

/** What of a text a reader would miss if it were gone. */
final class Ink {

    private Ink() {}

    /** Without blanks, control characters, non-characters and what stands for them. */
    static String of(CharSequence text) {
        StringBuilder ink = new StringBuilder();
        text.codePoints().filter(Ink::isInk).forEach(ink::appendCodePoint);
        return ink.toString();
    }

    private static boolean isInk(int c) {
        boolean blank = Character.isBmpCodePoint(c) && Blanks.isBlank((char) c);
        boolean standsIn = c == '\uFFFD' || c == '\u00AD' || c == '\u2011';
        return !blank && !standsIn && !Character.isISOControl(c) && !isNoCharacter(c);
    }

    /** Neither half of a pair that stands alone, nor any of the code points that never will be characters. */
    static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** The Chinese characters alone: no mark-up is made of them. */
    static String ideographs(CharSequence text) {
        StringBuilder ink = new StringBuilder();
        text.codePoints().filter(Character::isIdeographic).forEach(ink::appendCodePoint);
        return ink.toString();
    }
}
