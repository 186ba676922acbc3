package gongbao.read.office;

import org.jspecify.annotations.Nullable;

/** What holds inside a group of rich text, and again outside of it when the group ends. */
final class RtfGroup {

    /** Where the words of a group go. */
    enum Place {
        TEXT,
        /** Heads and feet of pages. */
        BESIDE,
        COMMENT,
        /** Notes and boxes, which stand behind the paragraph that calls them. */
        BEHIND,
        /** The number or bullet that the program has set before the paragraph. */
        NUMBER,
        FONTS,
        STYLES,
        COLOURS,
        /** What a field does, of which only the result is shown. */
        INSTRUCTION,
        NOWHERE
    }

    Place place = Place.TEXT;
    /** Whether this group began the place. */
    boolean begins;

    /** The words of the place, where they are no text: those of all groups within the one that began it. */
    SeenText aside = new SeenText();

    boolean isField;
    /** Whether a star has announced a destination that programs may not know. */
    boolean starred;

    boolean hidden;
    boolean deleted;
    boolean bold;
    RtfLook look = new RtfLook();
    boolean inTable;
    /** Whether it lies in a box, which may have a ground. */
    boolean inBox;

    int style;
    int font;
    int wideFont = -1;
    boolean isWide;
    /** How many characters behind a Unicode one stand in for it. */
    int alternates = 1;

    RtfGroup inner() {
        RtfGroup group = new RtfGroup();
        group.place = place;
        group.aside = aside;
        group.hidden = hidden;
        group.deleted = deleted;
        group.bold = bold;
        group.look = look.copy();
        group.inTable = inTable;
        group.inBox = inBox;
        group.style = style;
        group.font = font;
        group.wideFont = wideFont;
        group.isWide = isWide;
        group.alternates = alternates;
        return group;
    }

    void begin(Place to) {
        if (place != Place.NOWHERE) {
            place = to;
            begins = true;
            aside = new SeenText();
        }
    }

    /** The place that a control word begins; null where it begins none. */
    static @Nullable Place place(String word) {
        return switch (word) {
            case "fonttbl" -> Place.FONTS;
            case "stylesheet" -> Place.STYLES;
            case "colortbl" -> Place.COLOURS;
            case "fldinst" -> Place.INSTRUCTION;
            case "footnote" -> Place.BEHIND;
            case "listtext", "pntext" -> Place.NUMBER;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> Place.BESIDE;
            case "annotation" -> Place.COMMENT;
            case "info", "pict", "nonshppict", "object", "sp", "pn", "xe", "tc", "rxe", "template" -> Place.NOWHERE;
            case "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nonesttables", "private", "title" ->
                Place.NOWHERE;
            case "filetbl", "revtbl", "bkmkstart", "bkmkend", "atnid", "atnauthor", "fldtype", "mmathPict" ->
                Place.NOWHERE;
            default -> null;
        };
    }

    /** Whether a destination behind a star holds words to be shown. */
    static boolean isShown(String word) {
        return switch (word) {
            case "ud", "shpinst", "shptxt", "do", "dptxbxtext", "moMath", "moMathPara" -> true;
            default -> false;
        };
    }
}
