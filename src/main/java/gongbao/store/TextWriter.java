package gongbao.store;

import gongbao.model.Attendee;
import gongbao.model.Block;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.Draft;
import gongbao.model.Mentions;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Section;
import gongbao.model.Target;
import gongbao.model.Term;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.util.List;

/**
 * Writes a text as {@link Layout} says. A list is its size, for each element where it begins, four bytes each, and the elements: so
 * that any of them is read alone.
 */
final class TextWriter {

    private final Out out;

    private TextWriter(Out out) {
        this.out = out;
    }

    static byte[] bytes(Draft draft) {
        Out out = new Out(draft.communique().body());
        new TextWriter(out).write(draft);
        return out.bytes();
    }

    private void write(Draft draft) {
        Communique text = draft.communique();
        out.leave(Layout.HEAD);
        body(text.body());
        list(Layout.FURNITURE, text.furniture(), String.class);
        list(Layout.ASIDE, text.aside(), String.class);
        list(Layout.SECTIONS, text.sections(), Section.class);
        list(Layout.SENTENCES, text.prose().sentences(), Span.class);
        list(Layout.ATTENDEES, text.attendees(), Attendee.class);
        list(Layout.PEOPLE, text.people(), Person.class);
        list(Layout.DOCUMENTS, text.documents(), CitedDocument.class);
        list(Layout.PERSONNEL, text.personnel(), Personnel.class);
        list(Layout.TARGETS, text.targets(), Target.class);
        list(Layout.DIRECTIVES, text.directives(), Directive.class);
        list(Layout.REFERENCES, text.references(), Reference.class);
        list(Layout.TERMS, text.terms(), Term.class);
        list(Layout.BLOCKS, draft.blocks(), Block.class);
        table(Layout.ORIGINS, text.prose().origins().table(), Origins.COLUMNS);
        table(Layout.MENTIONS, draft.mentions().table(), Mentions.COLUMNS);
    }

    private void begin(Layout part) {
        out.fixedAt(part.slot(), out.size());
    }

    private void body(String body) {
        begin(Layout.BODY);
        for (int i = 0; i < body.length(); i++) {
            out.unit(body.charAt(i));
        }
    }

    private void list(Layout part, List<?> values, Class<?> type) {
        begin(part);
        out.fixed(values.size());
        int starts = out.size();
        out.leave(values.size() * Integer.BYTES);
        Codec codec = Codecs.of(type);
        for (int i = 0; i < values.size(); i++) {
            out.fixedAt(starts + i * Integer.BYTES, out.size());
            codec.write(values.get(i), out);
        }
    }

    private void table(Layout part, IntTable table, int columns) {
        begin(part);
        out.fixed(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                out.fixed(table.get(row, column));
            }
        }
    }
}
