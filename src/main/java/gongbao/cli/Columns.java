package gongbao.cli;

/** How many columns of a terminal a character takes. */
final class Columns {

    /** From-to pairs of code points that East Asian Width calls wide or full-width, coarsely. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= codePoint && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** A blank as wide as the text: an ideographic space under each wide character, so that fonts agree. */
    static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(Columns.of(c) == 2 ? "\u3000" : Columns.of(c) == 1 ? " " : ""));
        return blank.toString();
    }
}
