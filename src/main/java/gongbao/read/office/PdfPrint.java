package gongbao.read.office;

import gongbao.read.paper.Glyph;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A character that a page prints.
 *
 * @param direction in which it is read, in quarters of a turn, or slanting
 * @param body the midst of it, in the measure of the page
 * @param areas how many areas the page had filled by then
 * @param isPale whether it is too small to be read, or in the colour of what lies behind it
 */
record PdfPrint(Glyph glyph, int direction, Rectangle2D body, int areas, boolean isPale) {

    /** In sizes of the font, above the foot of a character and beside the next: what is within is of the character. */
    private static final double LOW = 0.1;

    private static final double HIGH = 0.6;

    /** The midst of a character between its foot and that of the next, in the measure of the page. */
    static Rectangle2D body(Point2D foot, Point2D next, double size) {
        double advance = foot.distance(next);
        double ahead = advance == 0 ? 1 : (next.getX() - foot.getX()) / advance;
        double up = advance == 0 ? 0 : (next.getY() - foot.getY()) / advance;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            double along = advance * (corner < 2 ? LOW : 1 - LOW);
            double above = size * (corner % 2 == 0 ? LOW : HIGH);
            double x = foot.getX() + ahead * along - up * above;
            double y = foot.getY() + up * along + ahead * above;
            left = Math.min(left, x);
            right = Math.max(right, x);
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        return new Rectangle2D.Float((float) left, (float) low, (float) (right - left), (float) (high - low));
    }
}
