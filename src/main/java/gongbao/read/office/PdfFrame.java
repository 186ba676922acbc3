package gongbao.read.office;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is shown of a page of a PDF, and which way up.
 *
 * @param rotation in degrees, clockwise
 */
record PdfFrame(PDRectangle box, int rotation) {

    float height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    float width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** From the upper left corner of the page as a reader holds it. */
    Point2D.Float turned(float x, float y) {
        float left = x - box.getLowerLeftX();
        float up = y - box.getLowerLeftY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new Point2D.Float(up, left);
            case 180 -> new Point2D.Float(box.getWidth() - left, up);
            case 270 -> new Point2D.Float(box.getHeight() - up, box.getWidth() - left);
            default -> new Point2D.Float(left, box.getHeight() - up);
        };
    }

    /** The same from the upper left corner of the words, whichever way they run. */
    Point2D.Float upright(Point2D.Float at, int quarter) {
        return switch (quarter) {
            case 1 -> new Point2D.Float(at.y, width() - at.x);
            case 2 -> new Point2D.Float(width() - at.x, height() - at.y);
            case 3 -> new Point2D.Float(height() - at.y, at.x);
            default -> at;
        };
    }

    /** Whether some of a character that stands there is shown. */
    boolean holds(Point2D.Float foot, float size) {
        return foot.x > -size && foot.x < width() + size && foot.y > -size && foot.y < height() + size;
    }
}
