package gongbao.store;

import gongbao.model.Attendee;
import gongbao.model.Block;
import gongbao.model.CitedDocument;
import gongbao.model.Directive;
import gongbao.model.DirectiveGist;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Section;
import gongbao.model.Target;
import gongbao.model.Term;
import gongbao.text.Line;
import gongbao.text.Span;

/** What lies in the bytes of one text: for each part, in this order, four bytes that say where it begins. */
enum Layout {
    /** The body in units of UTF-16. */
    BODY(char.class),
    FURNITURE(String.class),
    ASIDE(String.class),
    SET_ASIDE(Line.class),
    SECTIONS(Section.class),
    SENTENCES(Span.class),
    ATTENDEES(Attendee.class),
    PEOPLE(Person.class),
    DOCUMENTS(CitedDocument.class),
    PERSONNEL(Personnel.class),
    TARGETS(Target.class),
    DIRECTIVES(Directive.class),
    REFERENCES(Reference.class),
    TERMS(Term.class),
    BLOCKS(Block.class),
    GISTS(DirectiveGist.class),
    /** Rows of four-byte numbers, as are the mentions. */
    ORIGINS(int.class),
    MENTIONS(int.class);

    /** Where the first part begins. */
    static final int HEAD = values().length * Integer.BYTES;

    /** What it is a list of. */
    private final Class<?> type;

    Layout(Class<?> type) {
        this.type = type;
    }

    /** How an element of a list is written and read. */
    Codec codec() {
        return Codecs.of(type);
    }

    boolean holds(Class<?> elements) {
        return type.equals(elements);
    }

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
