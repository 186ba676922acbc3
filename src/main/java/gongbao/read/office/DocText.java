package gongbao.read.office;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads files of Word 97–2003 and of WPS Writer ({@code .doc}, {@code .wps}): paragraphs with the numbers that Word sets, rows
 * of tables, notes behind the paragraph that calls them, text boxes at the end. Heads and feet of pages stand
 * beside the text, comments are told. Of files of Word 6 and 95, which keep less, the paragraphs.
 */
public final class DocText {

    private static final char CELL_END = '\u0007';

    private final HWPFDocument file;
    private final Paragraphs paragraphs = new Paragraphs();
    private final DocRuns runs = new DocRuns();
    private final DocNumbers numbers;
    private final DocRows rows;
    private final DocLooks looks;

    private DocText(HWPFDocument file, Showing showing) {
        this.file = file;
        this.looks = new DocLooks(file, showing);
        this.rows = new DocRows(file);
        this.numbers = new DocNumbers(file.getListTables());
    }

    /**
     * The text of a file.
     *
     * @throws OfficeFault where it is protected or something else than a document
     * @throws IOException where it is broken
     */
    public static OfficeText of(byte[] bytes) throws IOException, OfficeFault {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new OfficeFault("file-encrypted");
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new OfficeFault("file-binary", "OLE: " + names(files));
            }
            return document(files);
        }
    }

    private static String names(POIFSFileSystem files) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : files.getRoot().getEntryNames()) {
            String plain = name.codePoints()
                    .filter(c -> c >= ' ')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (names.size() < 3) {
                names.add(plain);
            }
        }
        return String.join(", ", names);
    }

    private static OfficeText document(POIFSFileSystem files) throws IOException, OfficeFault {
        try (HWPFDocument file = new HWPFDocument(files)) {
            OfficeText text = new DocText(file, Showing.SEEN).read();
            text = text.isMostlyHidden() ? new DocText(file, Showing.UNSTRUCK).read() : text;
            return text.isMostlyHidden() ? new DocText(file, Showing.ALL).read() : text;
        } catch (EncryptedDocumentException e) {
            throw new OfficeFault("file-encrypted");
        } catch (OldWordFileFormatException e) {
            return old(files);
        }
    }

    private static OfficeText old(POIFSFileSystem files) throws IOException {
        Paragraphs paragraphs = new Paragraphs();
        try (HWPFOldDocument file = new HWPFOldDocument(files)) {
            Range range = file.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                String text = Range.stripFields(range.getParagraph(i).text());
                paragraphs.paragraph(
                        text.replace('\u000B', '\n').replaceAll("[\\x00-\\x08\\x0E-\\x1D]", " "), Line.Kind.PARAGRAPH);
            }
        }
        return new OfficeText(paragraphs.lines(), List.of());
    }

    private OfficeText read() {
        text(file.getRange(), true);
        text(file.getMainTextboxRange(), false);
        List<Line> lines = new ArrayList<>(paragraphs.lines());
        lines.addAll(beside());
        Beside said = new Beside();
        said.comments(lines(List.of(file.getCommentsRange())));
        said.hidden(runs.hidden());
        said.unread(runs.unshown());
        return new OfficeText(lines, said.findings(), paragraphs.setNumbers());
    }

    /** {@code isOnPaper}: and not in boxes, which may have a ground. */
    private void text(Range range, boolean isOnPaper) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            take(paragraph, isOnPaper);
            notes(paragraph, file.getFootnotes(), file.getFootnoteRange());
            notes(paragraph, file.getEndnotes(), file.getEndnoteRange());
        }
        paragraphs.endTable();
    }

    private void take(Paragraph paragraph, boolean isOnPaper) {
        if (paragraph.isInTable() && paragraph.isTableRowEnd()) {
            if (paragraph.getTableLevel() <= 1) {
                paragraphs.endRow(rows.edges(paragraph));
            }
            return;
        }
        String words = seen(paragraph, isOnPaper);
        String unseen = runs.unseen();
        boolean isBlank = Blanks.isBlank(words);
        // A paragraph without words shows no number; where it is struck out as a whole, so is its number.
        String number = isBlank && unseen.isEmpty() ? "" : numbers.before(paragraph);
        String text = isBlank ? words : paragraphs.numbered(number) + words;
        add(text, Paragraphs.kind(style(paragraph), runs.isBold()), paragraph.isInTable());
        paragraphs.hidden(isBlank ? number + unseen : unseen);
        if (paragraph.isInTable()
                && paragraph.getTableLevel() <= 1
                && paragraph.text().indexOf(CELL_END) >= 0) {
            paragraphs.endCell();
        }
    }

    private String seen(Paragraph paragraph, boolean isOnPaper) {
        boolean isHeading = Paragraphs.kind(style(paragraph), false) == Line.Kind.HEADING;
        boolean isKnown = isOnPaper && !paragraph.isInTable() && !isHeading;
        return runs.of(paragraph, run -> looks.isUnseen(run, paragraph, isKnown));
    }

    private void add(String text, Line.Kind kind, boolean isInTable) {
        if (isInTable) {
            paragraphs.inCell(text, kind);
        } else {
            paragraphs.paragraph(text, kind);
        }
    }

    private String style(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        StyleDescription style = index < 0 || index >= file.getStyleSheet().numStyles()
                ? null
                : file.getStyleSheet().getStyleDescription(index);
        return style == null || style.getName() == null ? "" : style.getName();
    }

    /** The notes that the paragraph calls. */
    private void notes(Paragraph paragraph, Notes notes, Range texts) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int anchor = notes.getNoteAnchorPosition(i);
            if (anchor >= paragraph.getStartOffset() && anchor < paragraph.getEndOffset()) {
                int start = texts.getStartOffset() + notes.getNoteTextStartOffset(i);
                Range note = new Range(start, texts.getStartOffset() + notes.getNoteTextEndOffset(i), file);
                for (int k = 0; k < note.numParagraphs(); k++) {
                    add(seen(note.getParagraph(k), !paragraph.isInTable()), Line.Kind.PARAGRAPH, paragraph.isInTable());
                    paragraphs.hidden(runs.unseen());
                }
            }
        }
    }

    /** Heads and feet, and boxes in heads. */
    private List<Line> beside() {
        List<Range> ranges = List.of(file.getHeaderStoryRange(), part(SubdocumentType.HEADER_TEXTBOX));
        return Beside.lines(lines(ranges), paragraphs.count());
    }

    /** Each once: a file keeps a head several times. */
    private Set<String> lines(List<Range> ranges) {
        Set<String> texts = new LinkedHashSet<>();
        for (Range range : ranges) {
            for (int i = 0; i < range.numParagraphs(); i++) {
                texts.addAll(List.of(runs.of(range.getParagraph(i)).split("\n")));
            }
        }
        return texts;
    }

    private Range part(SubdocumentType type) {
        int start = 0;
        for (SubdocumentType each : SubdocumentType.ORDERED) {
            int length = file.getFileInformationBlock().getSubdocumentTextStreamLength(each);
            if (each == type) {
                return new Range(start, start + length, file);
            }
            start += length;
        }
        throw new IllegalStateException();
    }
}
