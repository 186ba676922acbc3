package gongbao.store;

/** What lies in the bytes of one text: for each part, in this order, four bytes that say where it begins. */
enum Layout {
    /** The body in units of UTF-16. */
    BODY,
    FURNITURE,
    ASIDE,
    SECTIONS,
    SENTENCES,
    ATTENDEES,
    PEOPLE,
    DOCUMENTS,
    PERSONNEL,
    TARGETS,
    DIRECTIVES,
    REFERENCES,
    TERMS,
    BLOCKS,
    /** Rows of four-byte numbers, as are the mentions. */
    ORIGINS,
    MENTIONS;

    /** Where the first part begins. */
    static final int HEAD = values().length * Integer.BYTES;

    /** Where the four bytes stand that say where the part begins. */
    @SuppressWarnings("EnumOrdinal") // The program that wrote it reads it.
    int slot() {
        return ordinal() * Integer.BYTES;
    }

    /** Where the part begins in the bytes of a text. */
    int at(Region text) {
        return text.fixed(slot());
    }
}
