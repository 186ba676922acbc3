package gongbao.read.office;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The areas that a page fills, in the order of its program: what lies behind words, and what covers them. Of areas that are no boxes,
 * show what is behind or have no plain colour nothing is known but how far they reach.
 */
final class PdfInk {

    /** More boxes than these, of one path or around it, are not looked at. */
    static final int MOST_BOXES = 64;

    /** How many numbers are as quickly compared as a path is looked through. */
    private static final int PATH = 100;

    /** In points: how far a box may be askew. */
    private static final double SLACK = 0.05;

    /** In points: no stroke is thinner. */
    private static final double HAIR = 0.1;

    /** An area of which all characters of a page may ask. */
    private record Paint(double left, double low, double right, double high, String colour) {

        boolean holds(Rectangle2D box) {
            return left <= box.getMinX() && low <= box.getMinY() && right >= box.getMaxX() && high >= box.getMaxY();
        }

        boolean touches(Rectangle2D box) {
            return left < box.getMaxX() && low < box.getMaxY() && right > box.getMinX() && high > box.getMinY();
        }
    }

    private final PdfBudget budget;
    private final List<Paint> paints = new ArrayList<>();
    private final Set<String> colours = new HashSet<>();
    private int lastKnown = -1;

    /** More was drawn than is kept. */
    private boolean isLost;

    PdfInk(PdfBudget budget) {
        this.budget = budget;
    }

    /** How many areas there are so far. */
    int count() {
        return paints.size();
    }

    /**
     * Fills a path.
     *
     * @param clips all of which bound it
     * @param colour {@link Look#UNKNOWN} where it has none, or shows what is behind
     */
    void fill(Path2D path, List<Path2D> clips, String colour) {
        isLost |= clips.size() > MOST_BOXES || !budget.mayCompare(PATH * clips.size());
        if (isLost) {
            return;
        }
        Rectangle2D clip = path.getBounds2D();
        boolean isBoxes = true;
        for (Path2D each : clips) {
            clip = clip.createIntersection(each.getBounds2D());
            List<Path2D> parts = parts(each);
            isBoxes &= parts.size() == 1 && isBox(parts.get(0));
        }
        List<Path2D> parts = parts(path);
        isBoxes &= parts.stream().allMatch(PdfInk::isBox) && areApart(parts);
        for (Path2D each : parts) {
            add(each.getBounds2D().createIntersection(clip), isBoxes ? colour : Look.UNKNOWN);
        }
    }

    /** Draws a path: what lies on its lines may be seen in any colour. */
    void draw(Path2D path, double width) {
        if (isLost) {
            return;
        }
        double reach = Math.max(HAIR, width) / 2;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            int end = step == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (step != PathIterator.SEG_CLOSE && step != PathIterator.SEG_MOVETO) {
                Rectangle2D line = new Rectangle2D.Double(x, y, 0, 0);
                for (int i = 0; i <= end; i += 2) {
                    line.add(at[i], at[i + 1]);
                }
                blur(new Rectangle2D.Double(
                        line.getX() - reach,
                        line.getY() - reach,
                        line.getWidth() + 2 * reach,
                        line.getHeight() + 2 * reach));
            }
            x = step == PathIterator.SEG_CLOSE ? x : at[end];
            y = step == PathIterator.SEG_CLOSE ? y : at[end + 1];
        }
    }

    /** Something is drawn there, a picture or the like. */
    void blur(Rectangle2D area) {
        add(area, Look.UNKNOWN);
    }

    /** More is drawn than can be looked at. */
    void lose() {
        isLost = true;
    }

    private void add(Rectangle2D area, String colour) {
        isLost |= paints.size() >= PdfBudget.MOST_RULES;
        if (isLost || area.isEmpty()) {
            return;
        }
        boolean isKnown = Math.min(area.getWidth(), area.getHeight()) >= PdfDrawing.THIN;
        paints.add(new Paint(
                area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY(), isKnown ? colour : Look.UNKNOWN));
        if (isKnown && !colour.equals(Look.UNKNOWN)) {
            colours.add(colour);
            lastKnown = paints.size() - 1;
        }
    }

    /** Whether a character that is drawn now is in the colour of what lies behind it. */
    boolean isPale(String colour, Rectangle2D box) {
        boolean mayBe = colour.equals(Look.WHITE) || colours.contains(colour);
        return mayBe && new Look(colour, behind(box), Look.USUAL, false).isUnseen();
    }

    /** The colour behind a character; empty for paper. */
    private String behind(Rectangle2D box) {
        for (int i = paints.size() - 1; i >= 0 && !isLost; i--) {
            Paint each = paints.get(i);
            if (!budget.mayCompare(1)) {
                return Look.UNKNOWN;
            }
            if (each.holds(box)) {
                return each.colour();
            }
            if (each.touches(box)) {
                return Look.UNKNOWN;
            }
        }
        return isLost ? Look.UNKNOWN : "";
    }

    /** Whether a box lies upon a character that was drawn when there were so many areas. */
    boolean isCovered(Rectangle2D box, int count) {
        for (int i = count; i <= lastKnown && !isLost && budget.mayCompare(1); i++) {
            Paint each = paints.get(i);
            if (!each.colour().equals(Look.UNKNOWN) && each.holds(box)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path2D> parts(Path2D path) {
        List<Path2D> parts = new ArrayList<>();
        Path2D part = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    part = new Path2D.Double();
                    part.moveTo(at[0], at[1]);
                    parts.add(part);
                }
                case PathIterator.SEG_LINETO -> part.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> part.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> {
                    // A filled part is closed.
                }
            }
        }
        parts.removeIf(each -> each.getBounds2D().isEmpty());
        return parts;
    }

    /** Four corners, with or without the first one again. */
    private static boolean isBox(Path2D part) {
        Rectangle2D bounds = part.getBounds2D();
        double[] at = new double[6];
        int corners = 0;
        int before = -1;
        for (PathIterator steps = part.getPathIterator(null); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            int corner = step == PathIterator.SEG_CUBICTO ? -1 : corner(bounds, at[0], at[1]);
            boolean isBeside = before < 0 || Integer.bitCount(before ^ corner) == 1;
            if (corner < 0 || !isBeside || ++corners > 5) {
                return false;
            }
            before = corner;
        }
        return corners >= 4;
    }

    /** 0 to 3 by side and height, or -1. */
    private static int corner(Rectangle2D bounds, double x, double y) {
        boolean isRight = bounds.getMaxX() - x < SLACK;
        boolean isUp = bounds.getMaxY() - y < SLACK;
        boolean isCorner = (isRight || x - bounds.getMinX() < SLACK) && (isUp || y - bounds.getMinY() < SLACK);
        return isCorner ? (isRight ? 1 : 0) + (isUp ? 2 : 0) : -1;
    }

    /** Of boxes in one another the inner one may be a hole. */
    private boolean areApart(List<Path2D> parts) {
        boolean areApart = parts.size() <= MOST_BOXES && budget.mayCompare(PATH / 2 * parts.size() * parts.size());
        for (int i = 0; areApart && i < parts.size(); i++) {
            for (int k = 0; k < i; k++) {
                areApart &= !parts.get(i).getBounds2D().intersects(parts.get(k).getBounds2D());
            }
        }
        return areApart;
    }
}
