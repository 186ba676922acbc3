package gongbao.read.office;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of an OpenDocument text that is being read. */
final class OdtParagraph {

    /** What stands behind it: a note, a paragraph of a box, words that nobody sees. */
    record Held(String words, Line.Kind kind) {}

    private final SeenText text = new SeenText();
    private final List<Held> behind = new ArrayList<>();
    private final int tables;
    private boolean bold;
    private boolean plain;

    /**
     * Begins with the boldness of its style.
     *
     * @param tables in how many tables it lies
     */
    OdtParagraph(boolean isBold, int tables) {
        this.bold = isBold;
        this.tables = tables;
    }

    void append(String words, boolean isUnseen) {
        plain |= !bold && !isUnseen && !words.isBlank();
        text.append(words, isUnseen);
    }

    SeenText text() {
        return text;
    }

    /** Notes that it calls, and what lies in its boxes. */
    List<Held> behind() {
        return behind;
    }

    int tables() {
        return tables;
    }

    /** Goes on in a span; says whether what is around it is bold. */
    boolean open(boolean isBold) {
        boolean before = bold;
        bold |= isBold;
        return before;
    }

    void close(boolean before) {
        bold = before;
    }

    /** Whether all its words are bold. */
    boolean isBold() {
        return !plain && !text.seen().isEmpty();
    }
}
