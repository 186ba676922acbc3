package gongbao.read.office;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of an OpenDocument text that is being read. */
final class OdtParagraph {

    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean bold;
    private boolean plain;
    private int from;

    /** Begins with the boldness of its style. */
    void begin(boolean isBold) {
        bold = isBold;
    }

    StringBuilder text() {
        return text;
    }

    /** Notes that it calls. */
    List<String> notes() {
        return notes;
    }

    /** Goes on in a span; says whether what is around it is bold. */
    boolean open(boolean isBold) {
        settle();
        boolean before = bold;
        bold |= isBold;
        return before;
    }

    void close(boolean before) {
        settle();
        bold = before;
    }

    private void settle() {
        plain |= !bold && !text.substring(from).isBlank();
        from = text.length();
    }

    /** Whether all its words are bold. */
    boolean isBold() {
        settle();
        return !plain && text.length() > 0;
    }
}
