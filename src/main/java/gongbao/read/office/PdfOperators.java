package gongbao.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** What a page is told to draw, as far as it says where characters and straight lines stand. */
final class PdfOperators {

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
                        new SetFontAndSize(page),
                        new ShowText(page),
                        new ShowTextAdjusted(page),
                        new SetTextLeading(page),
                        new SetMatrix(page),
                        new SetTextRenderingMode(page),
                        new SetTextRise(page),
                        new SetWordSpacing(page),
                        new SetTextHorizontalScaling(page),
                        new ShowTextLine(page),
                        new ShowTextLineAndSpace(page),
                        new Objects(page))
                .forEach(page::addOperator);
        for (String name : List.of("m", "l", "h", "re", "BI", "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*")) {
            page.addOperator(new Path(page, name));
        }
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
                page.picture();
            } else {
                super.process(operator, operands);
            }
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
            switch (name) {
                case "BI" -> page.picture();
                case "n" -> page.paint(false, false);
                case "f", "F", "f*" -> page.paint(true, false);
                case "S", "s", "B", "B*", "b", "b*" -> page.paint(true, true);
                case "h" -> page.closePath();
                default -> path(numbers);
            }
        }

        private void path(List<Float> numbers) {
            if (name.equals("re") && numbers.size() > 3) {
                box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
            } else if (name.equals("m") && numbers.size() > 1) {
                page.move(numbers.get(0), numbers.get(1));
            } else if (name.equals("l") && numbers.size() > 1) {
                page.line(numbers.get(0), numbers.get(1));
            }
        }

        /** A thin box is a line; of others the edges are, where they are drawn. */
        private void box(float x, float y, float width, float height) {
            if (Math.abs(width) < PdfPage.THIN || Math.abs(height) < PdfPage.THIN) {
                page.rule(x, y, x + width, y + height, false);
                return;
            }
            page.rule(x, y, x + width, y, true);
            page.rule(x, y + height, x + width, y + height, true);
            page.rule(x, y, x, y + height, true);
            page.rule(x + width, y, x + width, y + height, true);
        }
    }
}
