package gongbao.read.office;

/**
 * How the words of a group of rich text look. Colours are numbers in the table of the file, 0 is that which the program takes.
 * 〔例〕{@code \cf2} with red 255, green 255 and blue 255 as the second of them is white.
 */
final class RtfLook {

    /** In halves of a point, where nothing is said. */
    private static final int USUAL = 24;

    private int colour;
    private int marker;
    private int ground;
    /** The ground in a way that not every program reads. */
    private int oldGround;

    private int shade;
    private boolean isPatterned;
    private boolean isShadePatterned;
    private int halves = USUAL;
    private boolean isStruck;
    private boolean isStruckTwice;
    private boolean hasEffect;
    /** Whether what is told is for scripts that run from right to left. */
    private boolean isFromRight;

    RtfLook copy() {
        RtfLook look = new RtfLook();
        look.colour = colour;
        look.marker = marker;
        look.ground = ground;
        look.oldGround = oldGround;
        look.shade = shade;
        look.isPatterned = isPatterned;
        look.isShadePatterned = isShadePatterned;
        look.halves = halves;
        look.isStruck = isStruck;
        look.isStruckTwice = isStruckTwice;
        look.hasEffect = hasEffect;
        look.isFromRight = isFromRight;
        return look;
    }

    /** What {@code \plain} takes back. */
    void resetCharacters() {
        colour = 0;
        marker = 0;
        ground = 0;
        oldGround = 0;
        isPatterned = false;
        halves = USUAL;
        isStruck = false;
        isStruckTwice = false;
        hasEffect = false;
    }

    /** What {@code \pard} takes back. */
    void resetParagraph() {
        shade = 0;
        isShadePatterned = false;
    }

    /** Takes a control word, if it is one for looks. */
    void take(String word, int number, boolean on, boolean isWide) {
        switch (word) {
            case "cf" -> colour = number;
            case "highlight" -> marker = number;
            case "chcbpat" -> ground = number;
            case "cb" -> oldGround = number;
            case "cbpat" -> shade = number;
            case "chshdng" -> isPatterned = number != 0;
            case "shading" -> isShadePatterned = number != 0;
            case "rtlch" -> isFromRight = true;
            case "ltrch" -> isFromRight = false;
            case "fs" -> halves = number;
            // The size of Chinese characters, where it is told apart.
            case "afs" -> halves = isWide && !isFromRight ? number : halves;
            case "strike" -> isStruck = on;
            case "striked" -> isStruckTwice = on;
            case "outl", "shad", "embo", "impr" -> hasEffect = on;
            default -> {
                isPatterned |= word.startsWith("chbg");
                isShadePatterned |= word.startsWith("bg");
            }
        }
    }

    /**
     * The look in the colours of a file.
     *
     * @param isOnPaper whether what has no ground of its own stands on paper
     */
    Look in(RtfColours colours, boolean isOnPaper) {
        String paper = isOnPaper ? "" : Look.UNKNOWN;
        String behind = isShadePatterned ? Look.UNKNOWN : colours.of(shade);
        behind = behind.isEmpty() ? paper : behind;
        String own = isPatterned ? Look.UNKNOWN : colours.of(marker == 0 ? ground : marker);
        own = own.isEmpty() && oldGround != 0 ? Look.UNKNOWN : own;
        String words = hasEffect ? "" : colours.of(colour);
        return new Look(words, own.isEmpty() ? behind : own, halves / 2.0, isStruck || isStruckTwice);
    }
}
