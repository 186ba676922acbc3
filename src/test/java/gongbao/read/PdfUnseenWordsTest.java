package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of printed pages that nobody sees: what lies behind, over and through them. */
class PdfUnseenWordsTest {

    /** A page of these operators. F is a font whose letters are 6 points wide at 10; T lets half through, M darkens. */
    private static SourceText read(String program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.COURIER));
            PDExtendedGraphicsState sheer = new PDExtendedGraphicsState();
            sheer.setNonStrokingAlphaConstant(0.5f);
            resources.put(COSName.getPDFName("T"), sheer);
            PDExtendedGraphicsState darkens = new PDExtendedGraphicsState();
            darkens.setBlendMode(BlendMode.MULTIPLY);
            resources.put(COSName.getPDFName("M"), darkens);
            page.setResources(resources);
            PDStream content = new PDStream(file);
            try (var out = content.createOutputStream()) {
                out.write(program.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            file.addPage(page);
            file.save(bytes);
        }
        return ((Reading.Text) new SeedReader().read("a.pdf", bytes.toByteArray())).source();
    }

    /** Other words, for most of a text are never taken for hidden. */
    private static final String REST =
            "0 g " + at(72, 600, "and much more that is there to be seen by all of them") + " ";

    private static String at(int x, int y, String words) {
        return "BT /F 10 Tf " + x + " " + y + " Td (" + words + ") Tj ET";
    }

    private static List<String> body(SourceText text) {
        List<String> lines =
                new ArrayList<>(text.bodyLines().stream().map(Line::text).toList());
        lines.remove("and much more that is there to be seen by all of them");
        return lines;
    }

    /** The words stand from 100 to 148 and from 700; %s is what they say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 g %s",
                "1 1 1 rg %s",
                "0 0 0 0 k %s",
                "/DeviceRGB cs 0.99 0.99 0.99 sc %s",
                "0.5 g 90 690 100 30 re f %s",
                "0.75 0 0 rg 90 690 m 190 690 l 190 720 l 90 720 l h f %s",
                // The dark box is clipped away, or covered.
                "q 300 300 50 50 re W n 0 g 90 690 100 30 re f Q 1 g %s",
                "0 g 90 690 100 30 re f 1 g 80 680 200 60 re f %s",
                // Upon the words lies a box.
                "0 g %s 90 690 100 30 re f",
                "0 g %s 1 0 0 rg 90 690 100 30 re f",
                // A line goes through them.
                "0 g %s 0.5 w 100 703 m 148 703 l S",
                "0 g %s 100 703 48 0.6 re f",
                "0 g %s 0.5 w 100 702.4 m 148 702.4 l S 100 703.8 m 148 703.8 l S",
                "q 0.09 0 0 0.09 91 637 cm 0 g %s Q",
            })
    void keepsWhatNobodySees(String program) throws IOException {
        SourceText text = read(REST + program.replace("%s", at(100, 700, "withheld")));
        assertThat(body(text)).isEmpty();
        assertThat(text.hidden()).containsExactly("withheld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 g %s",
                "1 g q 0 g 90 690 100 30 re f Q %s",
                "0.75 0 0 rg 90 690 100 30 re f 1 g %s",
                // Of what lies behind the words not all is told: a round box, a hole, stripes, a shade, a frame.
                "0 g 90 690 m 190 690 l 190 710 l 190 720 180 720 150 720 c 90 720 l f 1 g %s",
                "0 g 80 680 120 60 re 90 690 100 30 re f* 1 g %s",
                "0 g 90 699 100 2 re 90 702 100 2 re 90 705 100 2 re f 1 g %s",
                "/Pattern cs /P scn 90 690 100 30 re f 1 g %s",
                "20 w 90 703 m 200 703 l S 1 g %s",
                "q 100 0 0 30 90 690 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q 1 g %s",
                // What lies upon them lets them be seen, or lies beside.
                "0 g %s /T gs 90 690 100 30 re f",
                "0 g %s /M gs 1 1 0 rg 90 690 100 30 re f",
                "0 g %s 90 660 100 30 re f",
                "0 g %s 90 690 12 30 re f",
                "0 g %s q 90 690 12 30 re W n 90 690 100 30 re f Q",
                // White letters with a rim.
                "1 g 0 G 2 Tr %s",
                // Lines below, above and across a table.
                "0 g %s 0.5 w 100 698.8 m 148 698.8 l S",
                "0 g %s 0.5 w 100 708 m 148 708 l S",
                "0 g %s 0.5 w 72 703 m 400 703 l S",
                "0 g %s 0.5 w 100 703 m 300 703 l S",
                "0 g %s 0.5 w 99 690 m 99 720 l S 149 690 m 149 720 l S 99 703 m 149 703 l S",
                "q 0.3 0 0 0.3 70 490 cm 0 g %s Q",
            })
    void readsWhatIsSeen(String program) throws IOException {
        SourceText text = read(REST + program.replace("%s", at(100, 700, "withheld")));
        assertThat(String.join(" ", body(text))).contains("withheld");
        assertThat(text.hidden()).isEmpty();
    }

    @Test
    void looksAtEachCharacter() throws IOException {
        SourceText text = read(REST + "0 g 90 690 34 30 re f 1 g " + at(100, 700, "withheld"));
        assertThat(body(text)).containsExactly("with");
        assertThat(text.hidden()).containsExactly("held");
    }

    @Test
    void leavesNoGapWhereWordsAreHidden() throws IOException {
        String line =
                "0 g " + at(100, 700, "seen ") + " 1 g " + at(130, 700, "withheld") + " 0 g " + at(178, 700, " too");
        SourceText text = read(REST + line + " " + line.replace("700", "680"));
        assertThat(body(text)).containsExactly("seen too", "seen too");
        assertThat(text.hidden()).containsExactly("withheld", "withheld");
    }

    @Test
    void readsOnceWhatIsPrintedWhiteAndBlackOnOnePlace() throws IOException {
        SourceText text = read(REST + "1 g " + at(100, 700, "twice") + " 0 g " + at(100, 700, "twice"));
        assertThat(body(text)).containsExactly("twice");
        assertThat(text.hidden()).isEmpty();
    }

    @Test
    void standsBehindTheParagraphBeforeIt() throws IOException {
        SourceText text = read("0 g " + at(72, 700, "First of all.") + " 1 g " + at(72, 650, "withheld") + " " + REST);
        assertThat(text.lines())
                .extracting(Line::text, Line::number)
                .containsExactly(
                        tuple("First of all.", 1),
                        tuple("withheld", 1),
                        tuple("and much more that is there to be seen by all of them", 2));
    }
}
