package gongbao.read.office;

import gongbao.read.paper.Rule;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What a page draws besides words: rules, areas and pictures. Places come in the measure of the page's program. */
final class PdfDrawing {

    /** In points: what is thinner is a line. */
    static final float THIN = 3;

    private final PDFStreamEngine page;
    private final PdfFrame frame;
    private final PdfInk ink;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> filled = new ArrayList<>();
    private int paints;
    private boolean hasPicture;
    private float firstX;
    private float firstY;
    private float lastX;
    private float lastY;

    private final Path2D path = new Path2D.Double();
    private int steps;
    private boolean clips;
    /** In how many groups that show what is behind them the page is. */
    private int sheer;

    PdfDrawing(PDFStreamEngine page, PdfFrame frame, PdfInk ink) {
        this.page = page;
        this.frame = frame;
        this.ink = ink;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Whether there is a picture, or so much is drawn that it is one. */
    boolean isPicture() {
        return hasPicture || paints > 200;
    }

    /** A picture fills the unit of the measure that holds. */
    void picture() {
        hasPicture = true;
        Path2D unit = new Path2D.Double();
        add(unit, 0, 0, true);
        add(unit, 1, 0, false);
        add(unit, 1, 1, false);
        add(unit, 0, 1, false);
        ink.blur(unit.getBounds2D());
    }

    /** All that is not clipped away is shaded. */
    void shade() {
        clips().forEach(each -> ink.blur(each.getBounds2D()));
    }

    /** What is drawn in a group that may show what is behind it, until {@link #endGroup}. */
    boolean beginGroup() {
        boolean isSheer = !PdfColours.isSolid(state());
        sheer += isSheer ? 1 : 0;
        return isSheer;
    }

    void endGroup(boolean wasSheer) {
        sheer -= wasSheer ? 1 : 0;
    }

    private PDGraphicsState state() {
        return page.getGraphicsState();
    }

    private List<Path2D> clips() {
        return state().getCurrentClippingPaths();
    }

    private void add(Path2D to, float x, float y, boolean isFirst) {
        Point2D.Float at = page.transformedPoint(x, y);
        if (isFirst || to.getCurrentPoint() == null) {
            to.moveTo(at.x, at.y);
        } else {
            to.lineTo(at.x, at.y);
        }
    }

    private void step(float x, float y, boolean isFirst) {
        if (++steps <= PdfBudget.MOST_RULES) {
            add(path, x, y, isFirst);
        }
    }

    /** Where the next line begins. */
    void move(float x, float y) {
        step(x, y, true);
        lastX = x;
        lastY = y;
        firstX = x;
        firstY = y;
    }

    void line(float x, float y) {
        step(x, y, false);
        rule(lastX, lastY, x, y, true);
        lastX = x;
        lastY = y;
    }

    /** By the places that it bends to, and where it ends. */
    void curve(List<Float> numbers) {
        if (++steps <= PdfBudget.MOST_RULES && path.getCurrentPoint() != null) {
            Point2D.Float end = page.transformedPoint(numbers.get(numbers.size() - 2), numbers.get(numbers.size() - 1));
            Point2D.Float one = page.transformedPoint(numbers.get(0), numbers.get(1));
            Point2D.Float other =
                    page.transformedPoint(numbers.get(numbers.size() - 4), numbers.get(numbers.size() - 3));
            path.curveTo(one.x, one.y, other.x, other.y, end.x, end.y);
        }
    }

    void closePath() {
        line(firstX, firstY);
    }

    /** A thin box is a line; of others the edges are, where they are drawn. */
    void box(float x, float y, float width, float height) {
        step(x, y, true);
        step(x + width, y, false);
        step(x + width, y + height, false);
        step(x, y + height, false);
        step(x, y, false);
        if (Math.abs(width) < THIN || Math.abs(height) < THIN) {
            rule(x, y, x + width, y + height, false);
            return;
        }
        rule(x, y, x + width, y, true);
        rule(x, y + height, x + width, y + height, true);
        rule(x, y, x, y + height, true);
        rule(x + width, y, x + width, y + height, true);
    }

    /**
     * A line, or the edge of a box, that may be drawn.
     *
     * @param isEdge whether it is seen only where lines are drawn; a thin box is seen also where it is filled
     */
    private void rule(float x1, float y1, float x2, float y2, boolean isEdge) {
        Point2D.Float from = page.transformedPoint(x1, y1);
        Point2D.Float to = page.transformedPoint(x2, y2);
        Point2D.Float one = frame.turned(from.x, from.y);
        Point2D.Float other = frame.turned(to.x, to.y);
        float wide = Math.abs(one.x - other.x);
        float high = Math.abs(one.y - other.y);
        // Straight ones of some length; what is thin both ways is a dot, what is wide both ways slants.
        if (Math.min(wide, high) < THIN
                && Math.max(wide, high) > 2 * THIN
                && drawn.size() + filled.size() < PdfBudget.MOST_RULES) {
            (isEdge ? drawn : filled)
                    .add(new Rule(
                            Math.min(one.x, other.x),
                            Math.min(one.y, other.y),
                            Math.max(one.x, other.x),
                            Math.max(one.y, other.y)));
        }
    }

    /** The path bounds what comes, once it is painted. */
    void clip() {
        clips = true;
    }

    /** What the path so far becomes; one that is neither filled nor drawn bounds something else. */
    void paint(boolean fills, boolean draws) {
        boolean isSeen = fills || draws;
        paints += isSeen ? 1 : 0;
        keep(filled, isSeen);
        keep(drawn, draws);
        if (steps > PdfBudget.MOST_RULES) {
            ink.lose();
        }
        boolean isPlain = sheer == 0 && PdfColours.isSolid(state());
        if (fills) {
            ink.fill(path, clips(), isPlain ? PdfColours.of(state()) : Look.UNKNOWN);
        }
        if (draws) {
            Point2D.Float from = page.transformedPoint(0, 0);
            Point2D.Float to = page.transformedPoint(state().getLineWidth(), 0);
            ink.draw(path, from.distance(to));
        }
        if (clips && clips().size() <= PdfInk.MOST_BOXES) {
            state().intersectClippingPath(new GeneralPath(path));
        }
        path.reset();
        steps = 0;
        clips = false;
    }

    private void keep(List<Rule> path, boolean isSeen) {
        if (isSeen && rules.size() + path.size() <= PdfBudget.MOST_RULES) {
            rules.addAll(path);
        }
        path.clear();
    }
}
