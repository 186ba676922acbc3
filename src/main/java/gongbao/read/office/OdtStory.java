package gongbao.read.office;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes the words of an OpenDocument text to where they belong: into paragraphs and rows, behind a paragraph, or beside the text. */
final class OdtStory {

    private final Paragraphs paragraphs = new Paragraphs();
    private final StringBuilder hidden = new StringBuilder();
    private final List<String> comments = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final Beside said = new Beside();

    /** Words that no paragraph holds. */
    private final OdtParagraph loose = new OdtParagraph(false, 0);

    private OdtParagraph paragraph = loose;
    private int tables;
    private int hiding;

    void append(String words, boolean isUnseen) {
        if (hiding > 0) {
            hidden.append(words);
        } else {
            paragraph.append(words, isUnseen);
        }
    }

    /** What comes is in something that may be hidden, until the next {@link #shown}. */
    void hides(boolean isHidden) {
        hiding += isHidden ? 1 : 0;
    }

    void shown(boolean wasHidden) {
        hiding -= wasHidden ? 1 : 0;
    }

    /** Begins a paragraph, which may lie in a box that another one holds; gives that one back. */
    OdtParagraph begin(boolean isBold) {
        OdtParagraph outer = paragraph;
        paragraph = new OdtParagraph(isBold, tables);
        return outer;
    }

    /** Ends a paragraph, and goes on in the one around. */
    void end(OdtParagraph outer, String number, boolean isHeading) {
        String words = paragraph.text().seen();
        String unseen = paragraph.text().unseen();
        Line.Kind kind = isHeading ? Line.Kind.HEADING : paragraph.isBold() ? Line.Kind.STRONG : Line.Kind.PARAGRAPH;
        List<OdtParagraph.Held> all = new ArrayList<>();
        boolean isBlank = Blanks.isBlank(words);
        all.add(new OdtParagraph.Held(isBlank ? words : paragraphs.numbered(number) + words, kind));
        // Where a whole paragraph is struck out, so is its number.
        all.add(hidden(isBlank && !unseen.isEmpty() ? number + unseen : unseen));
        all.addAll(paragraph.behind());
        paragraph = outer;
        if (outer != loose && outer.tables() == tables) {
            outer.behind().addAll(all);
        } else {
            all.forEach(each -> add(each.words(), each.kind()));
        }
    }

    private static OdtParagraph.Held hidden(String words) {
        return new OdtParagraph.Held(words, Line.Kind.HIDDEN);
    }

    private void add(String words, Line.Kind kind) {
        if (kind == Line.Kind.HIDDEN) {
            paragraphs.hidden(words);
        } else if (tables > 0) {
            paragraphs.inCell(words, kind);
        } else {
            paragraphs.paragraph(words, kind);
        }
    }

    /** Goes on in a span; says whether what is around it is bold. */
    boolean openSpan(boolean isBold) {
        return paragraph.open(isBold);
    }

    void closeSpan(boolean before) {
        paragraph.close(before);
    }

    void note(SeenText note) {
        OdtAside.lines(note).forEach(line -> paragraph.behind().add(new OdtParagraph.Held(line, Line.Kind.PARAGRAPH)));
        paragraph.behind().add(hidden(note.unseen()));
    }

    void comment(List<String> lines) {
        comments.addAll(lines);
    }

    /** How a character is read, which is printed above it. */
    void reading(List<String> lines) {
        readings.addAll(lines);
    }

    void embedded() {
        said.embedded();
    }

    void beginTable() {
        if (tables++ == 0) {
            paragraphs.endTable();
        }
    }

    void endTable() {
        if (--tables == 0) {
            paragraphs.endTable();
        }
    }

    void endRow() {
        if (tables == 1) {
            paragraphs.endRow();
        }
    }

    void endCell() {
        if (tables == 1) {
            paragraphs.endCell();
        }
    }

    /** Where a merged cell reaches. */
    void coveredCell() {
        if (tables == 1) {
            paragraphs.coveredCells(1);
        }
    }

    /**
     * All of it.
     *
     * @param heads heads and feet of pages
     */
    OfficeText text(List<String> heads) {
        paragraphs.paragraph(loose.text().seen(), Line.Kind.PARAGRAPH);
        paragraphs.hidden(loose.text().unseen());
        List<Line> lines = new ArrayList<>(paragraphs.lines());
        Set<String> once = new LinkedHashSet<>(heads);
        List<String> beside = new ArrayList<>(readings);
        beside.addAll(once);
        lines.addAll(Beside.lines(beside, paragraphs.count()));
        said.comments(comments);
        said.hidden(hidden.toString());
        return new OfficeText(lines, said.findings(), paragraphs.setNumbers());
    }
}
