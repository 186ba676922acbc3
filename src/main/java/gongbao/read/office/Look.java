package gongbao.read.office;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * How words of a document look, as far as it decides whether somebody who opens the file sees them as words of the text.
 *
 * @param colour six hexadecimal digits; empty where the program takes one that can be seen
 * @param ground that of what lies behind the words, in the same way; empty for paper, {@link #UNKNOWN} where nobody can tell
 * @param points size of the font
 * @param isStruck whether a line goes through them: somebody has withdrawn them
 */
public record Look(String colour, String ground, double points, boolean isStruck) {

    /** What lies behind the words cannot be told: they may be seen in any colour. */
    public static final String UNKNOWN = "?";

    /** The size of words of which nothing is said. */
    public static final double USUAL = 10.5;

    /** Neither coloured nor struck out. */
    public static final Look PLAIN = new Look("", UNKNOWN, USUAL, false);

    /** White, and what nobody tells from it on paper. */
    public static final String WHITE = "FFFFFF";

    /** The smallest size that a program sets, which nobody reads. */
    private static final double SMALLEST = 1;

    /** Of 255: brighter than this nobody sees on white. */
    private static final int BRIGHT = 250;

    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();
    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");

    /** Whether they are withdrawn, too small to be read, or in the colour of what lies behind them. */
    public boolean isUnseen() {
        return isStruck || isTiny(points) || !colour.isEmpty() && colour.equals(ground.isEmpty() ? WHITE : ground);
    }

    /** Whether nobody reads words of that size. */
    static boolean isTiny(double points) {
        return points <= SMALLEST;
    }

    /** A colour of six digits; empty where it is written in another way. 〔例〕#fefefe → FFFFFF, auto → none. */
    public static String colour(String written) {
        if (!HEX.matcher(written).matches()) {
            return "";
        }
        int all = HexFormat.fromHexDigits(written.replace("#", ""));
        return colour(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    /** The same of its parts, of 255 each. */
    public static String colour(int red, int green, int blue) {
        boolean isWhite = Math.min(red, Math.min(green, blue)) >= BRIGHT;
        return isWhite ? WHITE : DIGITS.toHexDigits(red << 16 | green << 8 | blue, WHITE.length());
    }
}
