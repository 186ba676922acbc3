package gongbao.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.jspecify.annotations.Nullable;

/** What a page is told to draw, as far as it says where characters, lines and areas stand, and in which colours. */
final class PdfOperators {

    private static final List<String> PATHS = List.of(
            "m", "l", "c", "v", "y", "h", "re", "W", "W*", "BI", "sh", "n", "S", "s", "f", "F", "f*", "B", "B*", "b",
            "b*");

    private PdfOperators() {}

    static void addTo(PdfPage page) {
        List.of(
                        new BeginText(page),
                        new Concatenate(page),
                        new EndText(page),
                        new SetGraphicsStateParameters(page),
                        new Save(page),
                        new Restore(page),
                        new NextLine(page),
                        new SetCharSpacing(page),
                        new MoveText(page),
                        new MoveTextSetLeading(page),
                        new Fonts(page),
                        new ShowText(page),
                        new ShowTextAdjusted(page),
                        new SetTextLeading(page),
                        new SetLineWidth(page),
                        new SetMatrix(page),
                        new SetTextRenderingMode(page),
                        new SetTextRise(page),
                        new SetWordSpacing(page),
                        new SetTextHorizontalScaling(page),
                        new ShowTextLine(page),
                        new ShowTextLineAndSpace(page),
                        new Objects(page))
                .forEach(page::addOperator);
        PdfColours.addTo(page);
        PATHS.forEach(name -> page.addOperator(new Path(page, name)));
    }

    /** Pictures are noted and never unpacked; what else is drawn from aside is read like the page. */
    private static final class Objects extends DrawObject {
        private final PdfPage page;

        Objects(PdfPage page) {
            super(page);
            this.page = page;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && page.getResources().isImageXObject(name)) {
                page.drawing().picture();
            } else {
                super.process(operator, operands);
            }
        }
    }

    /**
     * Where a font cannot be made, text is shown in none, and not in the one before it. Such a font is asked for once: the library
     * would read its tables anew each time, and a page of 1 MB asks 15,000 times.
     */
    private static final class Fonts extends SetFontAndSize {
        private final PdfPage page;
        private final Set<COSBase> broken = Collections.newSetFromMap(new IdentityHashMap<>());

        Fonts(PdfPage page) {
            super(page);
            this.page = page;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSDictionary font = font(operands);
            if (font == null) {
                super.process(operator, operands);
                return;
            }
            PDTextState state = page.getGraphicsState().getTextState();
            state.setFont(null);
            state.setFontSize(((COSNumber) operands.get(1)).floatValue());
            if (broken.add(font)) {
                super.process(operator, operands);
                broken.remove(font);
            }
        }

        /** What is asked for, if it is there. */
        private @Nullable COSDictionary font(List<COSBase> operands) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            return fonts != null
                            && operands.size() > 1
                            && operands.get(0) instanceof COSName name
                            && operands.get(1) instanceof COSNumber
                    ? fonts.getCOSDictionary(name)
                    : null;
        }
    }

    private static final class Path extends OperatorProcessor {
        private final PdfPage page;
        private final String name;

        Path(PdfPage page, String name) {
            super(page);
            this.page = page;
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            List<Float> numbers = new ArrayList<>();
            for (COSBase each : operands) {
                numbers.add(each instanceof COSNumber number ? number.floatValue() : 0f);
            }
            PdfDrawing drawing = page.drawing();
            switch (name) {
                case "BI" -> drawing.picture();
                case "sh" -> drawing.shade();
                case "W", "W*" -> drawing.clip();
                case "n" -> drawing.paint(false, false);
                case "f", "F", "f*" -> drawing.paint(true, false);
                case "S", "s" -> drawing.paint(false, true);
                case "B", "B*", "b", "b*" -> drawing.paint(true, true);
                case "h" -> drawing.closePath();
                default -> path(numbers, drawing);
            }
        }

        private void path(List<Float> numbers, PdfDrawing drawing) {
            if (name.equals("re") && numbers.size() > 3) {
                drawing.box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
            } else if (name.equals("m") && numbers.size() > 1) {
                drawing.move(numbers.get(0), numbers.get(1));
            } else if (name.equals("l") && numbers.size() > 1) {
                drawing.line(numbers.get(0), numbers.get(1));
            } else if (!name.equals("re") && numbers.size() > 3) {
                drawing.curve(numbers);
            }
        }
    }
}
