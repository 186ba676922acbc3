package gongbao.read.paper;

import gongbao.text.Blanks;

/**
 * A character, or a few that are printed as one, on a page that is measured from its upper left corner.
 *
 * @param text what it says
 * @param x where it begins
 * @param y where its foot stands
 * @param width how far it reaches
 * @param size of its font
 * @param bold whether the font is a bold one
 * @param isUnseen whether nobody sees it: it takes its place, and is none of the text
 */
public record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean isUnseen) {

    /** One that is seen. */
    public Glyph(String text, float x, float y, float width, float size, boolean bold) {
        this(text, x, y, width, size, bold, false);
    }

    /** The same, that nobody sees. */
    public Glyph unseen() {
        return new Glyph(text, x, y, width, size, bold, true);
    }

    float end() {
        return x + width;
    }

    boolean isInk() {
        return !Blanks.isBlank(text);
    }

    /** Chinese and its marks, which stand beside one another without blanks. */
    public static boolean isWide(int c) {
        return (c >= 0x2E80 && c <= 0xFFEF) || c == '—' || c == '…' || c == '“' || c == '”' || c == '‘' || c == '’';
    }
}
