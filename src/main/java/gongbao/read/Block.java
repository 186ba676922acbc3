package gongbao.read;

import gongbao.text.Line;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page that a browser shows on lines of its own.
 *
 * @param text its characters, white space collapsed
 * @param offset where its first character stands in the page's source
 * @param owner element that holds its first character
 * @param kind paragraph, heading, table row, or hidden
 * @param linked how many of its characters are links
 * @param isNumbered whether it begins with a number that the page does not hold, but a browser shows
 */
record Block(String text, int offset, Element owner, Line.Kind kind, int linked, boolean isNumbered) {

    /** Most of it is links: a menu, a list of other articles. */
    boolean isMenu() {
        return linked * 2 > text.length();
    }

    Block as(Line.Kind newKind) {
        return new Block(text, offset, owner, newKind, linked, isNumbered);
    }

    boolean isHidden() {
        return kind == Line.Kind.HIDDEN;
    }

    /** Sentences, not labels: what a main text is made of. */
    boolean isProse() {
        return !isHidden()
                && text.length() >= 20
                && !isMenu()
                && text.codePoints().anyMatch(c -> "。！？".indexOf(c) >= 0);
    }
}
