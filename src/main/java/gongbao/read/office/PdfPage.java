package gongbao.read.office;

import gongbao.read.paper.Glyph;
import gongbao.read.paper.Paper;
import gongbao.read.paper.Sheet;
import gongbao.text.Blanks;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a page of a PDF prints: characters and where they stand, rules, and whether there are pictures. */
final class PdfPage extends PDFStreamEngine {

    private static final int SLANTING = 4;

    /** Of a quarter of a turn; scanned pages stand askew by less. */
    private static final double SLANT = 0.1;

    /** Fonts whose names hold this are bold; 黑体 is what official documents set headings in. */
    private static final List<String> BOLD = List.of("bold", "black", "heavy", "simhei", "heiti", "stheiti", "黑体");

    private final PdfBudget budget;
    private final PdfMeanings meanings;
    private final PdfFrame frame;

    private final PdfStencils stencils = new PdfStencils();
    private final PdfInk ink;
    private final PdfDrawing drawing;

    private final List<PdfPrint> seen = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private int unread;

    PdfPage(PDPage page, PdfBudget budget, PdfMeanings meanings) throws IOException {
        this.budget = budget;
        this.meanings = meanings;
        this.frame = new PdfFrame(page.getCropBox(), page.getRotation());
        this.ink = new PdfInk(budget);
        this.drawing = new PdfDrawing(this, frame, ink);
        PdfOperators.addTo(this);
        processPage(page);
    }

    /** Whether the page shows something and no word of it can be read. */
    boolean isPicture() {
        return seen.isEmpty() && unseen.isEmpty() && drawing.isPicture();
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

    /** The page as it is printed, so much of which is taken for seen. */
    Sheet sheet(Showing showing) {
        if (seen.isEmpty()) {
            return new Sheet(frame.height(), unseen, List.of(), drawing.rules());
        }
        PdfStrikes strikes = strikes();
        Map<Integer, List<Glyph>> glyphs = byDirection(showing, strikes.struck());
        int main = 0;
        int most = -1;
        for (Map.Entry<Integer, List<Glyph>> each : glyphs.entrySet()) {
            if (each.getValue().size() > most) {
                most = each.getValue().size();
                main = each.getKey();
            }
        }
        List<String> turned = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> each : glyphs.entrySet()) {
            if (each.getKey() != main) {
                turned.addAll(each.getKey() < SLANTING ? Paper.words(each.getValue()) : inOrder(each.getValue()));
            }
        }
        return new Sheet(
                main % 2 == 0 ? frame.height() : frame.width(),
                glyphs.getOrDefault(main, List.of()),
                turned,
                strikes.rules());
    }

    private PdfStrikes strikes() {
        List<Glyph> upright = seen.stream()
                .filter(each -> each.direction() == 0)
                .map(PdfPrint::glyph)
                .toList();
        return PdfStrikes.of(upright, drawing.rules(), budget);
    }

    /** By the direction they are read in, in quarters of a turn, or {@link #SLANTING}. */
    private Map<Integer, List<Glyph>> byDirection(Showing showing, Set<Glyph> struck) {
        // Words that some program has recognised lie below a picture.
        boolean mayBePale = showing == Showing.SEEN
                && !(drawing.isPicture() && seen.stream().allMatch(PdfPrint::isPale));
        Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
        for (PdfPrint each : seen) {
            boolean isStruck = showing != Showing.ALL && struck.contains(each.glyph());
            boolean isPale = mayBePale && (each.isPale() || ink.isCovered(each.body(), each.areas()));
            boolean isUnseen =
                    (isStruck || isPale) && !Blanks.isBlank(each.glyph().text());
            glyphs.computeIfAbsent(each.direction(), any -> new ArrayList<>())
                    .add(isUnseen ? each.glyph().unseen() : each.glyph());
        }
        return glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        // Where there is no font to take, the library takes one of its own: what its codes mean is nothing the file
        // says.
        String text = getGraphicsState().getTextState().getFont() == null ? null : meanings.of(font, code);
        if (text == null) {
            unread++;
            text = "\uFFFD";
        }
        Point2D.Float from = new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float to = new Point2D.Float(
                from.x + displacement.getX() * matrix.getScaleX(), from.y + displacement.getX() * matrix.getShearY());
        Point2D.Float foot = frame.turned(from.x, from.y);
        Point2D.Float next = frame.turned(to.x, to.y);
        float size = Math.abs(matrix.getScalingFactorY());
        double angle = Math.atan2(next.y - foot.y, next.x - foot.x);
        int direction = isSlanting(angle) ? SLANTING : Math.floorMod(Math.round((float) (angle / (Math.PI / 2))), 4);
        boolean isSeen = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER
                && getGraphicsState().getNonStrokeAlphaConstant() > 0
                && frame.holds(foot, size);
        float advance = (float) foot.distance(next);
        Point2D.Float at = frame.upright(foot, direction);
        Glyph glyph = new Glyph(text, at.x, at.y, advance, size, isBold(font));
        if (isSeen) {
            Rectangle2D body = PdfPrint.body(from, to, size);
            seen.add(new PdfPrint(glyph, direction, body, ink.count(), isPale(font, code, size, body)));
        } else {
            unseen.add(glyph);
        }
    }

    /** Too small, or filled in the colour of what lies behind it and not drawn around. */
    private boolean isPale(PDFont font, int code, float size, Rectangle2D body) {
        boolean isFilled = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL
                && stencils.isStencil(font, code);
        String colour = isFilled ? PdfColours.of(getGraphicsState()) : Look.UNKNOWN;
        return Look.isTiny(PdfStencils.points(font, size)) || ink.isPale(colour, body);
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

    PdfDrawing drawing() {
        return drawing;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        boolean isSheer = drawing.beginGroup();
        super.showTransparencyGroup(group);
        drawing.endGroup(isSheer);
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
