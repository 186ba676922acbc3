package gongbao.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Printed pages: what becomes of columns, tables, numbers of pages, pictures, and files that cannot be read. */
class PdfTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.COURIER);
    private static final String FULL = "words that fill the line to its end and go on";

    private interface Drawing {

        void on(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(Drawing... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            for (Drawing each : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                file.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                    each.on(content);
                }
            }
            file.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void show(PDPageContentStream page, float x, float y, String text) throws IOException {
        show(page, Matrix.getTranslateInstance(x, y), text);
    }

    private static void show(PDPageContentStream page, Matrix at, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, 10);
        page.setTextMatrix(at);
        page.showText(text);
        page.endText();
    }

    private static Reading.Text read(byte[] bytes) {
        Reading reading = new SeedReader().read("a.pdf", bytes);
        assertThat(reading).isInstanceOf(Reading.Text.class);
        return (Reading.Text) reading;
    }

    private static String fault(String name, byte[] bytes) {
        Reading reading = new SeedReader().read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Failure.class);
        return ((Reading.Failure) reading).diagnostic().rule();
    }

    private static List<String> lines(Reading.Text text, Line.Kind kind) {
        return text.source().lines().stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }

    // --- paragraphs

    @Test
    void joinsLinesAndTellsParagraphs() throws IOException {
        byte[] bytes = pdf(page -> {
            show(page, 120, 700, FULL.substring(4));
            show(page, 100, 685, FULL);
            show(page, 100, 670, "and end here.");
            show(page, 120, 655, FULL.substring(4));
            show(page, 100, 640, "short.");
            show(page, 100, 600, "behind a gap");
        });
        assertThat(lines(read(bytes), Line.Kind.PARAGRAPH))
                .containsExactly(
                        "s that fill the line to its end and go on words that fill the line to its end and go on and end here.",
                        "s that fill the line to its end and go on short.",
                        "behind a gap");
    }

    @Test
    void readsOneColumnBehindTheOther() throws IOException {
        byte[] bytes = pdf(page -> {
            for (int i = 0; i < 8; i++) {
                show(page, 60, 700 - i * 15, "left words that go on " + i);
                show(page, 320, 700 - i * 15, "right words that go " + i);
            }
        });
        assertThat(String.join("|", lines(read(bytes), Line.Kind.PARAGRAPH)))
                .matches("left.* 0.*left.* 7.*right.* 0.*right.* 7");
    }

    @Test
    void makesRowsOfTablesWithRulesAndWithout() throws IOException {
        byte[] bytes = pdf(page -> {
            for (float y : new float[] {700, 680, 660}) {
                page.moveTo(100, y);
                page.lineTo(400, y);
            }
            for (float x : new float[] {100, 200, 400}) {
                page.moveTo(x, 700);
                page.lineTo(x, 660);
            }
            page.stroke();
            show(page, 110, 685, "goal");
            show(page, 210, 685, "2027");
            show(page, 110, 665, "grain");
            show(page, 210, 665, "8.1");
            show(page, 100, 600, "name");
            show(page, 300, 600, "post");
            show(page, 100, 585, "one");
            show(page, 300, 585, "two");
        });
        assertThat(lines(read(bytes), Line.Kind.TABLE_ROW))
                .containsExactly("goal\t2027", "grain\t8.1", "name\tpost", "one\ttwo");
    }

    @Test
    void keepsHeadsFeetAndTurnedWordsBeside() throws IOException {
        Drawing page = content -> {
            show(content, 60, 800, "Gazette of the county");
            show(content, new Matrix(0, 1, -1, 0, 550, 300), "secret");
        };
        byte[] bytes = pdf(
                content -> {
                    page.on(content);
                    show(content, 60, 500, "Text of the first page.");
                    show(content, 300, 40, "- 1 -");
                },
                content -> {
                    page.on(content);
                    show(content, 60, 500, "More on the second.");
                    show(content, 300, 40, "- 2 -");
                });
        assertThat(lines(read(bytes), Line.Kind.OUTSIDE))
                .contains("Gazette of the county", "- 1 -", "- 2 -", "secret")
                .hasSize(6);
    }

    /** A page may be askew as a whole; words across its text are none of it. */
    @Test
    void keepsWordsThatSlantAcrossAPageBeside() throws IOException {
        Drawing mark = page -> show(page, Matrix.getRotateInstance(Math.PI / 4, 150, 300), "confidential");
        Reading.Text text = read(pdf(page -> {
            show(page, 100, 400, "Text of the page.");
            mark.on(page);
        }));
        assertThat(lines(text, Line.Kind.PARAGRAPH)).containsExactly("Text of the page.");
        assertThat(lines(text, Line.Kind.OUTSIDE)).containsExactly("confidential");
        assertThat(lines(read(pdf(mark)), Line.Kind.OUTSIDE)).isEmpty();
        Drawing askew = page -> show(page, Matrix.getRotateInstance(Math.PI / 40, 100, 400), "scanned");
        assertThat(lines(read(pdf(askew)), Line.Kind.PARAGRAPH)).containsExactly("scanned");
    }

    @Test
    void namesWordsThatStandOffThePageOrInAForm() throws IOException {
        byte[] bytes = pdf(page -> {
            show(page, 100, 400, "Text of the page.");
            show(page, 900, 400, "beyond");
        });
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDAnnotationWidget field = new PDAnnotationWidget();
            field.getCOSObject().setString(COSName.V, "表单里的字");
            file.getPage(0).setAnnotations(List.of(field));
            ByteArrayOutputStream with = new ByteArrayOutputStream();
            file.save(with);
            Reading.Text text = read(with.toByteArray());
            assertThat(lines(text, Line.Kind.PARAGRAPH)).containsExactly("Text of the page.");
            assertThat(text.warnings())
                    .extracting(Diagnostic::rule, Diagnostic::arguments)
                    .containsExactly(
                            tuple("office-hidden", List.of("beyond")), tuple("office-unread", List.of("表单里的字")));
        }
    }

    // --- what is seen and cannot be read

    @Test
    void namesPagesThatArePictures() throws IOException {
        byte[] scanned = withPicture(null);
        assertThat(fault("a.pdf", scanned)).isEqualTo("pdf-scanned");
        assertThat(read(withPicture("some words")).warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("pdf-picture", List.of("2")));
    }

    /** A page with words, if there are any, and a page that is a picture. */
    private static byte[] withPicture(@Nullable String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PDPage first = new PDPage();
            if (words != null) {
                file.addPage(first);
                try (PDPageContentStream content = new PDPageContentStream(file, first)) {
                    show(content, 100, 700, words);
                }
            }
            PDPage page = new PDPage();
            file.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(file, image), 0, 0, 500, 700);
            }
            file.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void namesRecognisedAndHiddenWords() throws IOException {
        Drawing unseen = page -> {
            page.setRenderingMode(RenderingMode.NEITHER);
            show(page, 100, 700, "recognised");
            page.setRenderingMode(RenderingMode.FILL);
        };
        Reading.Text all = read(pdf(unseen));
        assertThat(lines(all, Line.Kind.PARAGRAPH)).containsExactly("recognised");
        assertThat(all.warnings()).extracting(Diagnostic::rule).containsExactly("pdf-recognised");
        Reading.Text some = read(pdf(page -> {
            unseen.on(page);
            show(page, 100, 600, "seen");
        }));
        assertThat(lines(some, Line.Kind.PARAGRAPH)).containsExactly("seen");
        assertThat(some.warnings()).extracting(Diagnostic::rule).containsExactly("office-hidden");
    }

    /** 〔例〕<4E2D> in a font whose table of meanings tells of no code: no character, although 4E2D is the number of 中. */
    @Test
    void takesNoCodeForTheCharacterOfItsNumber() {
        assertThat(lines(read(inFontWith("1 beginbfchar <4E2D> <516C> endbfchar")), Line.Kind.PARAGRAPH))
                .containsExactly("公\uFFFD");
        Reading.Text untold = read(inFontWith(""));
        assertThat(lines(untold, Line.Kind.PARAGRAPH)).containsExactly("\uFFFD\uFFFD");
        assertThat(untold.warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .contains(tuple("pdf-unread", List.of("1", "2")));
    }

    private static byte[] inFontWith(String meanings) {
        return inFontWith(meanings, "/F 12 Tf", "6 0 R");
    }

    private static byte[] inFontWith(String meanings, String asked, String descendant) {
        String program = "BT " + asked + " 72 700 Td <4E2D56FD> Tj ET";
        String table = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange " + meanings + " endcmap";
        return ("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + program.length() + ">>stream\n" + program + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts["
                        + descendant + "]/ToUnicode 7 0 R>>endobj\n"
                        + "6 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/DW 1000/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(Identity)/Supplement 0>>>>endobj\n"
                        + "7 0 obj<</Length " + table.length() + ">>stream\n" + table + "\nendstream endobj\n"
                        + "trailer<</Root 1 0 R/Size 8>>\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    // --- files that are protected, broken or made to do harm

    @Test
    void namesWhatIsProtectedOrBroken() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            file.addPage(new PDPage());
            file.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            file.save(bytes);
        }
        assertThat(fault("a.pdf", bytes.toByteArray())).isEqualTo("file-encrypted");
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/formats/plenum.pdf"));
        for (int i = 1; i < 20; i++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, i * whole.length / 20, i * whole.length / 20 + 400, (byte) (i * 13));
            assertThat(new SeedReader().read("a.pdf", damaged)).isNotNull();
        }
        assertThat(fault("a.pdf", "%PDF-1.7\n%%EOF".getBytes(UTF_8))).isEqualTo("file-broken");
    }

    @Test
    void refusesBombsAndEndlessDrawing() throws IOException {
        byte[] bomb = drawn((" ".repeat(1 << 16)).repeat(2000).getBytes(ISO_8859_1));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(fault("a.pdf", bomb)).isEqualTo("office-too-large");
        assertThat(fault("a.pdf", drawn("q Q ".repeat(2_000_000).getBytes(ISO_8859_1))))
                .isEqualTo("office-too-large");
    }

    /**
     * In no font the bytes 4E 2D 56 FD mean no “N-Vý”. The library forgets what it could not make, and would read the table of meanings
     * at each of 40,000 changes.
     */
    @Test
    void asksOnceForAFontThatIsBroken() {
        String many = "/F 12 Tf ".repeat(40_000);
        String meanings = "100 beginbfchar " + "<4E2D> <516C> ".repeat(100) + "endbfchar";
        Reading.Text read = assertTimeout(
                Duration.ofSeconds(9), () -> read(inFontWith(meanings, many, "null")), "a table read 40,000 times");
        assertThat(lines(read, Line.Kind.PARAGRAPH)).containsExactly("\uFFFD\uFFFD\uFFFD\uFFFD");
        assertThat(lines(read(inFontWith(meanings, many, "6 0 R")), Line.Kind.PARAGRAPH))
                .containsExactly("公\uFFFD");
    }

    private static byte[] drawn(byte[] program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(file, new java.io.ByteArrayInputStream(program), COSName.FLATE_DECODE);
            page.setContents(stream);
            file.addPage(page);
            file.save(bytes);
        }
        return bytes.toByteArray();
    }

    // --- OFD

    @Test
    void opensNoOtherFileOfAnOfd() throws IOException {
        String root =
                "<ofd:OFD xmlns:ofd=\"o\"><ofd:DocBody><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
        String document =
                "<ofd:Document xmlns:ofd=\"o\"><ofd:Pages><ofd:Page BaseLoc=\"P/Content.xml\"/></ofd:Pages></ofd:Document>";
        String page = "<ofd:Page xmlns:ofd=\"o\"><ofd:TextObject Boundary=\"10 10 100 5\" Size=\"5\">"
                + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 2 5\">全会。</ofd:TextCode></ofd:TextObject></ofd:Page>";
        byte[] whole = zip("OFD.xml", root, "D/Document.xml", document, "D/P/Content.xml", page);
        assertThat(lines(read(whole), Line.Kind.PARAGRAPH)).containsExactly("全会。");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        assertThat(fault("a.ofd", zip("OFD.xml", root, "D/Document.xml", document, "D/P/Content.xml", doctype + page)))
                .isEqualTo("file-broken");
        assertThat(fault("a.ofd", zip("OFD.xml", root))).isEqualTo("file-broken");
        assertThat(fault("a.ofd", zip("OFD.xml", root, "x.xml", " ".repeat(20 << 20))))
                .isEqualTo("office-too-large");
        String picture = page.replaceAll("<ofd:TextObject.*</ofd:TextObject>", "<ofd:ImageObject/>");
        assertThat(fault("a.ofd", zip("OFD.xml", root, "D/Document.xml", document, "D/P/Content.xml", picture)))
                .isEqualTo("pdf-scanned");
    }

    @Test
    void namesWordsOfAnOfdThatNobodySeesOrThatStampsShow() throws IOException {
        String root = "<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>";
        String document =
                "<Document><Pages><Page BaseLoc=\"P.xml\"/></Pages><Annotations>A.xml</Annotations></Document>";
        String object =
                "<TextObject Boundary=\"10 %d 100 5\" Size=\"5\" %s><TextCode X=\"0\" Y=\"4\">%s</TextCode></TextObject>";
        String page = "<Page>" + object.formatted(10, "", "全会。") + object.formatted(30, "Visible=\"false\"", "隐去")
                + object.formatted(50, "Alpha=\"0\"", "透明") + "</Page>";
        String stamp = "<PageAnnot><Appearance>" + object.formatted(10, "", "骑缝章") + "</Appearance></PageAnnot>";
        Reading text = new SeedReader()
                .read(
                        "a.ofd",
                        zip(
                                "OFD.xml",
                                root,
                                "Document.xml",
                                document,
                                "P.xml",
                                page,
                                "A.xml",
                                "<Annotations><Page><FileLoc>S.xml</FileLoc></Page></Annotations>",
                                "S.xml",
                                stamp));
        assertThat(lines((Reading.Text) text, Line.Kind.PARAGRAPH)).containsExactly("全会。");
        assertThat(((Reading.Text) text).warnings())
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("office-hidden", List.of("隐去透明")), tuple("office-unread", List.of("骑缝章")));
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
