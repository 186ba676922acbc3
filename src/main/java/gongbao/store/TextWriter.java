package gongbao.store;

import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.model.Mentions;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import java.util.List;

/**
 * Writes a text as {@link Layout} says; what its source hides stays out. A list is its size, for each element where it begins, four
 * bytes each, and the elements: so that any of them is read alone.
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
        list(Layout.FURNITURE, text.furniture());
        list(Layout.ASIDE, text.aside());
        list(Layout.SET_ASIDE, text.carrier().setAside());
        list(Layout.SECTIONS, text.sections());
        list(Layout.SENTENCES, text.prose().sentences());
        list(Layout.ATTENDEES, text.attendees());
        list(Layout.PEOPLE, text.people());
        list(Layout.DOCUMENTS, text.documents());
        list(Layout.PERSONNEL, text.personnel());
        list(Layout.TARGETS, text.targets());
        list(Layout.DIRECTIVES, text.directives());
        list(Layout.REFERENCES, text.references());
        list(Layout.TERMS, text.terms());
        list(Layout.BLOCKS, draft.blocks());
        list(Layout.GISTS, draft.directives());
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

    private void list(Layout part, List<?> values) {
        begin(part);
        out.fixed(values.size());
        int starts = out.size();
        out.leave(values.size() * Integer.BYTES);
        Codec codec = part.codec();
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
