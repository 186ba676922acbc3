package gongbao.read.office;

import gongbao.read.paper.Glyph;
import gongbao.read.paper.Paper;
import gongbao.read.paper.Rule;
import gongbao.read.paper.Sheet;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a page of a PDF prints: characters and where they stand, rules, and whether there are pictures. */
final class PdfPage extends PDFStreamEngine {

    /** In points: what is thinner is a line. */
    static final float THIN = 3;

    private static final int SLANTING = 4;

    /** Of a quarter of a turn; scanned pages stand askew by less. */
    private static final double SLANT = 0.1;

    /** Fonts whose names hold this are bold; 黑体 is what official documents set headings in. */
    private static final List<String> BOLD = List.of("bold", "black", "heavy", "simhei", "heiti", "stheiti", "黑体");

    private final PdfBudget budget;
    private final PdfMeanings meanings;
    private final PdfFrame frame;

    /** By the direction they are read in, in quarters of a turn, or {@link #SLANTING}. */
    private final Map<Integer, List<Glyph>> seen = new TreeMap<>();

    private final List<Glyph> unseen = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int unread;
    private boolean picture;
    private int strokes;
    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> filled = new ArrayList<>();
    private float firstX;
    private float firstY;
    private float lastX;
    private float lastY;

    PdfPage(PDPage page, PdfBudget budget, PdfMeanings meanings) throws IOException {
        this.budget = budget;
        this.meanings = meanings;
        this.frame = new PdfFrame(page.getCropBox(), page.getRotation());
        PdfOperators.addTo(this);
        processPage(page);
    }

    /** Whether the page shows something and no word of it can be read. */
    boolean isPicture() {
        return seen.isEmpty() && unseen.isEmpty() && (picture || strokes > 200);
    }

    /** Whether its only words lie unseen below a picture: some program has recognised them. */
    boolean isRecognised() {
        return seen.isEmpty() && !unseen.isEmpty();
    }

    /** How many characters have no meaning that the file tells. */
    int unread() {
        return unread;
    }

    /** Words that nobody sees on a page with others. */
    String hidden() {
        StringBuilder text = new StringBuilder();
        if (!seen.isEmpty()) {
            unseen.forEach(each -> text.append(each.text()));
        }
        return text.toString();
    }

    Sheet sheet() {
        if (seen.isEmpty()) {
            return new Sheet(frame.height(), unseen, List.of(), rules);
        }
        int main = 0;
        int most = -1;
        for (Map.Entry<Integer, List<Glyph>> each : seen.entrySet()) {
            if (each.getValue().size() > most) {
                most = each.getValue().size();
                main = each.getKey();
            }
        }
        List<String> turned = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> each : seen.entrySet()) {
            if (each.getKey() != main) {
                turned.addAll(each.getKey() < SLANTING ? Paper.words(each.getValue()) : inOrder(each.getValue()));
            }
        }
        return new Sheet(
                main % 2 == 0 ? frame.height() : frame.width(), seen.getOrDefault(main, List.of()), turned, rules);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        String text = meanings.of(font, code);
        if (text == null) {
            unread++;
            text = "\uFFFD";
        }
        Point2D.Float foot = frame.turned(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float next = frame.turned(
                matrix.getTranslateX() + displacement.getX() * matrix.getScaleX(),
                matrix.getTranslateY() + displacement.getX() * matrix.getShearY());
        float size = Math.abs(matrix.getScalingFactorY());
        double angle = Math.atan2(next.y - foot.y, next.x - foot.x);
        int direction = isSlanting(angle) ? SLANTING : Math.floorMod(Math.round((float) (angle / (Math.PI / 2))), 4);
        boolean isSeen = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER
                && frame.holds(foot, size);
        float advance = (float) foot.distance(next);
        Point2D.Float at = frame.upright(foot, direction);
        Glyph glyph = new Glyph(text, at.x, at.y, advance, size, isBold(font));
        if (isSeen) {
            seen.computeIfAbsent(direction, any -> new ArrayList<>()).add(glyph);
        } else {
            unseen.add(glyph);
        }
    }

    /** Words across a page are printed over its text, 〔例〕内部资料. */
    private static boolean isSlanting(double angle) {
        double quarters = angle / (Math.PI / 2);
        return Math.abs(quarters - Math.rint(quarters)) > SLANT;
    }

    private static List<String> inOrder(List<Glyph> glyphs) {
        return List.of(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.stream().anyMatch(name::contains)
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    void picture() {
        picture = true;
    }

    /** Where the next line begins, in the measure of the page's program. */
    void move(float x, float y) {
        lastX = x;
        lastY = y;
        firstX = x;
        firstY = y;
    }

    void line(float x, float y) {
        rule(lastX, lastY, x, y, true);
        lastX = x;
        lastY = y;
    }

    void closePath() {
        line(firstX, firstY);
    }

    /**
     * A line, or the edge of a box, that may be drawn.
     *
     * @param isEdge whether it is seen only where lines are drawn; a thin box is seen also where it is filled
     */
    void rule(float x1, float y1, float x2, float y2, boolean isEdge) {
        Point2D.Float from = transformedPoint(x1, y1);
        Point2D.Float to = transformedPoint(x2, y2);
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

    /** What the path so far becomes; one that is neither filled nor drawn bounds something else. */
    void paint(boolean fills, boolean draws) {
        strokes += fills ? 1 : 0;
        keep(filled, fills);
        keep(drawn, draws);
    }

    private void keep(List<Rule> path, boolean isSeen) {
        if (isSeen && rules.size() + path.size() <= PdfBudget.MOST_RULES) {
            rules.addAll(path);
        }
        path.clear();
    }

    /** Unread operators are for looks. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, @Nullable IOException e)
            throws IOException {
        if (e instanceof PdfBudget.Spent) {
            throw e;
        }
    }
}
