package gongbao.site.target;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the labels of a drawing as narrow as a telephone shows it; one that has none is left out. */
final class Labels {

    /** The width, in pixels, at which labels must not run into each other. */
    private static final int WIDTH = 300;

    /** How far above and below its mark the middle line of a label stands. */
    private static final int ABOVE = -10;

    private static final int BELOW = 20;
    private static final int LINE = 14;
    private static final int LETTER = 8;
    private static final int HAN = 13;
    private static final int MARK = 7;

    private record Box(double left, double right, double top, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Takes the room of a mark. */
    void mark(double share, int y) {
        double x = share * WIDTH;
        taken.add(new Box(x - MARK, x + MARK, y - MARK, y + MARK));
    }

    /** How far below its mark a label may stand; 0 where there is no room for it. */
    int find(double share, int y, String text, boolean below) {
        for (int by : below ? new int[] {BELOW, ABOVE} : new int[] {ABOVE, BELOW}) {
            if (place(share, y, by, text)) {
                return by;
            }
        }
        return 0;
    }

    /** Takes the room of a label, if it is free. */
    boolean place(double share, int y, int by, String text) {
        double half = text.chars().map(c -> c < 0x2000 ? LETTER : HAN).sum() / 2.0;
        double x = share * WIDTH;
        Box box = new Box(x - half, x + half, y + by - LINE + 3, y + by + 3);
        if (taken.stream().anyMatch(box::meets)) {
            return false;
        }
        return taken.add(box);
    }
}
