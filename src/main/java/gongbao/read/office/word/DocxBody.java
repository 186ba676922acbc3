package gongbao.read.office.word;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the text of a Word file in reading order and makes lines of its paragraphs and rows.
 *
 * <p>What no case names is looked into, so that words in elements of another day or program are read all the same.
 */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxLooks looks;
    private final DocxCounters counters;
    private final DocxNotes notes;
    private final DocxLosses losses;
    private final DocxChunks chunks;

    private List<Line> lines = new ArrayList<>();
    private DocxFields fields = DocxFields.of(DocxNode.none());
    /** A paragraph whose end is deleted or hidden: it goes on in the next. */
    private @Nullable DocxParagraph open;
    /** What comes behind the table that is being read; null outside tables. */
    private @Nullable List<DocxNode> held;

    private int number;
    private int numbered;
    private boolean inNote;
    private boolean inBox;

    DocxBody(
            DocxStyles styles,
            DocxLooks looks,
            DocxCounters counters,
            DocxNotes notes,
            DocxLosses losses,
            DocxChunks chunks) {
        this.styles = styles;
        this.looks = looks;
        this.counters = counters;
        this.notes = notes;
        this.losses = losses;
        this.chunks = chunks;
    }

    List<Line> lines() {
        return lines;
    }

    /** How many paragraphs have a number that Word set. */
    int numbered() {
        return numbered;
    }

    /** Number of the last paragraph that was read. */
    int number() {
        return number;
    }

    /** Reads a text that stands by itself: the body, a note, a text box. */
    void story(DocxNode story) {
        DocxFields before = fields;
        DocxParagraph interrupted = open;
        open = null;
        fields = DocxFields.of(story);
        blocks(story);
        flush();
        fields = before;
        open = interrupted;
    }

    void blocks(DocxNode parent) {
        parent.children().forEach(this::block);
    }

    void block(DocxNode node) {
        switch (node.name()) {
            case "w:p", "a:p" -> paragraph(node);
            case "w:tbl" -> table(node);
            case "w:altChunk" -> {
                flush();
                lines.addAll(chunks.lines(node, ++number));
            }
            case "w:sdt" -> control(node);
            case "mc:AlternateContent" -> blocks(node.branch());
            case "v:textpath" -> add(node.attribute("string"), number, Line.Kind.PARAGRAPH);
            case "w:r", "w:t", "w:hyperlink", "w:fldSimple", "w:ruby", "m:oMath", "m:oMathPara" -> loose(node);
            case "w:subDoc" -> losses.addUnread("subDoc");
            case "w:del", "w:moveFrom" -> {
                // Accepted: it is gone.
            }
            default -> {
                if (!node.name().endsWith("Pr")) {
                    blocks(node);
                }
            }
        }
    }

    private void control(DocxNode sdt) {
        if (sdt.at("w:sdtPr").has("w:showingPlcHdr")) {
            losses.add(DocxLosses.PLACEHOLDER, sdt.words());
        } else {
            blocks(sdt);
        }
    }

    /** A run or formula that stands where paragraphs should is one. */
    private void loose(DocxNode node) {
        DocxNode paragraph = new DocxNode("w:p", Map.of());
        paragraph.add(node);
        paragraph(paragraph);
    }

    private void paragraph(DocxNode node) {
        number += inNote ? 0 : 1;
        boolean isOnPaper = held == null && !inBox;
        DocxParagraph paragraph =
                open == null ? new DocxParagraph(styles, looks, isOnPaper, losses, fields, number) : open;
        open = null;
        paragraph.read(node);
        if (endsInNext(node)) {
            open = paragraph;
        } else {
            close(paragraph, node);
        }
    }

    /** Its end is deleted, moved away or hidden; or it is a large first letter that stands before the next. */
    private boolean endsInNext(DocxNode paragraph) {
        DocxNode mark = paragraph.at("w:pPr", "w:rPr");
        String drop = paragraph.at("w:pPr", "w:framePr").attribute("w:dropCap");
        return mark.child("w:del") != null
                || mark.child("w:moveFrom") != null
                || styles.isOn("w:vanish", mark, paragraph)
                || drop.equals("drop")
                || drop.equals("margin");
    }

    /** Ends a paragraph that has nothing to go on in. */
    void flush() {
        if (open != null) {
            DocxParagraph last = open;
            open = null;
            close(last, new DocxNode("w:p", Map.of()));
        }
    }

    private void close(DocxParagraph paragraph, DocxNode last) {
        List<DocxText.Piece> pieces = paragraph.pieces();
        String label = counters.next(last, pieces.isEmpty());
        boolean isHeading = styles.isHeading(last);
        String unseen = paragraph.unseen();
        if (pieces.isEmpty() && unseen.isEmpty()) {
            add(label, paragraph.number(), Line.Kind.PARAGRAPH);
        }
        for (int i = 0; i < pieces.size(); i++) {
            DocxText.Piece piece = pieces.get(i);
            Line.Kind kind = isHeading ? Line.Kind.HEADING : piece.isBold() ? Line.Kind.STRONG : Line.Kind.PARAGRAPH;
            add(i == 0 ? labelled(label, piece.text()) : piece.text(), paragraph.number(), kind);
        }
        // Where a whole paragraph is struck out, so is its number.
        boolean isNumberUnseen = pieces.isEmpty() && !unseen.isEmpty();
        add(isNumberUnseen ? label + unseen : unseen, paragraph.number(), Line.Kind.HIDDEN);
        numbered += Blanks.isBlank(label) || isNumberUnseen ? 0 : 1;
        add(paragraph.readings(), paragraph.number(), Line.Kind.OUTSIDE);
        if (held != null) {
            held.addAll(paragraph.behind());
        } else {
            paragraph.behind().forEach(this::behind);
        }
    }

    private static String labelled(String label, String text) {
        return Blanks.isBlank(text.charAt(0)) ? Blanks.strip(label) + text : label + text;
    }

    private void add(String text, int at, Line.Kind kind) {
        if (!Blanks.isBlank(text)) {
            lines.add(new Line(text, at, 1, kind, false));
        }
    }

    private void behind(DocxNode node) {
        if (!node.name().endsWith("Reference")) {
            DocxNode box = new DocxNode("", Map.of());
            box.add(node);
            boolean before = inBox;
            inBox = true;
            story(node.is("w:txbxContent") ? node : box);
            inBox = before;
            return;
        }
        DocxNode note = notes.of(node);
        if (note != null) {
            boolean before = inNote;
            inNote = true;
            story(note);
            inNote = before;
        }
    }

    private void table(DocxNode table) {
        flush();
        List<DocxNode> outer = held;
        List<DocxNode> mine = new ArrayList<>();
        held = mine;
        new DocxTable(this, losses).read(table);
        held = outer;
        if (outer != null) {
            outer.addAll(mine);
        } else {
            mine.forEach(this::behind);
        }
    }

    /** The lines that something makes, apart from those before it. */
    List<Line> apart(Runnable reading) {
        List<Line> before = lines;
        lines = new ArrayList<>();
        reading.run();
        flush();
        List<Line> made = lines;
        lines = before;
        return made;
    }
}
