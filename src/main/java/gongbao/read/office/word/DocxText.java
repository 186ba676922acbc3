package gongbao.read.office.word;

import gongbao.text.Blanks;
import gongbao.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** The characters of a paragraph, cut where it breaks a line. */
final class DocxText {

    private static final char WIDE = '\u2E80';

    /**
     * A line of it.
     *
     * @param isBold whether all its characters are in bold
     */
    record Piece(String text, boolean isBold) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Whether a character of the piece is not in bold. */
    private boolean plain;

    private boolean lineEnd;

    void append(String characters, boolean isBold) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Characters.isRareLineEnd(c)) {
                breakLine();
            } else if (c == '\n' || c == '\r') {
                lineEnd = true;
            } else {
                append(c == '\t' ? ' ' : c);
                plain |= !isBold && !Blanks.isBlank(c);
            }
        }
    }

    /** A line end among the words, which no program shows, is nothing between two ideographs, else a space. */
    private void append(char c) {
        if (lineEnd && text.length() > 0 && !(c >= WIDE && text.charAt(text.length() - 1) >= WIDE)) {
            text.append(' ');
        }
        lineEnd = false;
        text.append(c);
    }

    void breakLine() {
        pieces.add(new Piece(text.toString(), !plain));
        text.setLength(0);
        plain = false;
        lineEnd = false;
    }

    /** Its lines, those without ink left out. */
    List<Piece> pieces() {
        breakLine();
        return pieces.stream().filter(piece -> !Blanks.isBlank(piece.text())).toList();
    }
}
