package gongbao.text;

import org.jspecify.annotations.Nullable;

/**
 * One line of a source: of a text file, a block of a web page, a paragraph or table row of a document.
 *
 * @param text the characters as they stand in the source, without the line end
 * @param number line of the source file, from 1 (documents: number of the paragraph)
 * @param column column of the first character, from 1, in UTF-16 code units
 * @param kind what the reader, and later the cleaner, knows of it
 * @param continues whether it goes on with the paragraph of the line before (hard-wrapped text, titles on two lines)
 */
public record Line(String text, int number, int column, Kind kind, boolean continues) {

    /** What a line is in its source. Readers give the first five; the cleaner turns lines into the last. */
    public enum Kind {
        /** Running text: the normal case. */
        PARAGRAPH,
        /** A heading by the source's own mark-up. */
        HEADING,
        /** Running text that is in bold from end to end: often a heading, sometimes a day, a name, or a stressed sentence. */
        STRONG,
        /** A row of a table, its cells separated by tabs. */
        TABLE_ROW,
        /** Outside the element that holds the page's main text: menus, footers, side bars. */
        OUTSIDE,
        /** What a page holds and does not show, or what was struck out: kept like furniture, and shown nowhere. */
        HIDDEN,
        /** Page furniture: kept, shown apart, never part of the body. */
        FURNITURE
    }

    public static Line of(String text, int number) {
        return new Line(text, number, 1, Kind.PARAGRAPH, false);
    }

    public Line as(Kind newKind) {
        return new Line(text, number, column, newKind, newKind != Kind.FURNITURE && continues);
    }

    public Line continuing() {
        return new Line(text, number, column, kind, true);
    }

    /** The same line where so many of other files stand before those of its own. */
    public Line behind(int lines) {
        return new Line(text, number + lines, column, kind, continues);
    }

    /** The part of the line in {@code [from, to)}, its column kept true. */
    public Line part(int from, int to) {
        return new Line(text.substring(from, to), number, column + from, kind, from == 0 && continues);
    }

    /** The line without the blanks at its ends, its column kept true. */
    public Line trimmed() {
        String trimmed = Blanks.strip(text);
        int from = text.indexOf(trimmed);
        return part(from, from + trimmed.length());
    }

    /** Whether it is running text, in bold or not. */
    public boolean isRunning() {
        return kind == Kind.PARAGRAPH || kind == Kind.STRONG;
    }

    public boolean isBody() {
        return kind != Kind.FURNITURE && kind != Kind.OUTSIDE && kind != Kind.HIDDEN;
    }

    /** As that of any record; written out, as Java takes milliseconds to make one, and every start waits for this one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line
                && text.equals(line.text)
                && number == line.number
                && column == line.column
                && kind == line.kind
                && continues == line.continues;
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + number;
    }
}
