package gongbao.read.office;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.read.paper.Paper;
import gongbao.read.paper.Sheet;
import gongbao.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Reads PDF with text in it. Pages that are pictures, and characters whose meaning the file does not tell, are named. */
public final class PdfText {

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder forms = new StringBuilder();
    private final Beside said = new Beside();
    private int unreadCharacters;

    private PdfText() {}

    /**
     * The text of a file.
     *
     * @throws OfficeFault where it is protected, made to do harm, or holds pictures of pages alone
     * @throws IOException where it is broken
     */
    public static OfficeText of(byte[] bytes) throws IOException, OfficeFault {
        PdfGuard.check(bytes);
        PdfFonts.use();
        try (PDDocument file =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            return new PdfText().read(file);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // Protection by certificates asks for a library that is not here.
            throw new OfficeFault("file-encrypted");
        } catch (PdfBudget.Spent e) {
            throw new OfficeFault("office-too-large");
        }
    }

    private OfficeText read(PDDocument file) throws IOException, OfficeFault {
        PdfBudget budget = new PdfBudget();
        PdfMeanings meanings = new PdfMeanings();
        int number = 0;
        for (PDPage page : file.getPages()) {
            if (++number > PdfBudget.MOST_PAGES) {
                throw new OfficeFault("office-too-large");
            }
            page(new PdfPage(page, budget, meanings), number);
            comments(page);
        }
        if (new PDDocumentNameDictionary(file.getDocumentCatalog()).getEmbeddedFiles() != null) {
            said.embedded();
        }
        List<Diagnostic> findings = findings();
        OfficeText text = text(Showing.SEEN, findings);
        text = text.isMostlyHidden() ? text(Showing.UNSTRUCK, findings) : text;
        return text.isMostlyHidden() ? text(Showing.ALL, findings) : text;
    }

    private OfficeText text(Showing showing, List<Diagnostic> findings) throws OfficeFault {
        List<Sheet> sheets = pages.stream().map(page -> page.sheet(showing)).toList();
        List<Line> lines = new ArrayList<>(Paper.lines(sheets));
        if (lines.isEmpty() && !pictures.isEmpty()) {
            throw new OfficeFault("pdf-scanned", list(pictures));
        }
        lines.addAll(Beside.lines(comments, lines.size()));
        return new OfficeText(lines, findings);
    }

    private void page(PdfPage page, int number) {
        pages.add(page);
        hidden.append(page.hidden());
        if (page.isPicture()) {
            pictures.add(number);
        }
        if (page.isRecognised()) {
            recognised.add(number);
        }
        if (page.unread() > 0) {
            unread.add(number);
            unreadCharacters += page.unread();
        }
    }

    private void comments(PDPage page) throws IOException {
        for (PDAnnotation each : page.getAnnotations()) {
            if (each.getCOSObject().getDictionaryObject(COSName.V) instanceof COSString value) {
                forms.append(value.getString());
            }
            String words = each.getContents();
            if (words != null && !"Link".equals(each.getSubtype())) {
                comments.addAll(words.lines().toList());
            }
        }
    }

    private List<Diagnostic> findings() {
        said.hidden(hidden.toString());
        said.unread(forms.toString());
        List<Diagnostic> findings = new ArrayList<>(said.findings());
        add(findings, "pdf-picture", pictures);
        add(findings, "pdf-recognised", recognised);
        if (unreadCharacters > 0) {
            findings.add(finding("pdf-unread", list(unread), String.valueOf(unreadCharacters)));
        }
        return findings;
    }

    private static void add(List<Diagnostic> findings, String rule, List<Integer> pages) {
        if (!pages.isEmpty()) {
            findings.add(finding(rule, list(pages)));
        }
    }

    private static Diagnostic finding(String rule, String... arguments) {
        return new Diagnostic(Severity.WARNING, rule, List.of(arguments), "", 0, 0, null);
    }

    private static String list(List<Integer> pages) {
        String first = pages.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > 20 ? first + " …" : first;
    }
}
