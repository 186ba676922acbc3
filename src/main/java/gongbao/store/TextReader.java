package gongbao.store;

import gongbao.model.Attendee;
import gongbao.model.Block;
import gongbao.model.Carrier;
import gongbao.model.CitedDocument;
import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.DirectiveGist;
import gongbao.model.Draft;
import gongbao.model.Facts;
import gongbao.model.Mentions;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Prose;
import gongbao.model.Reference;
import gongbao.model.Section;
import gongbao.model.Target;
import gongbao.model.Term;
import gongbao.text.IntTable;
import gongbao.text.Line;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.util.List;

/** Shows a text that {@link TextWriter} has written; every element is read when it is asked for. */
final class TextReader {

    private final Region text;

    TextReader(Region text) {
        this.text = text;
    }

    /** @param light the same text without what is written; what it holds stays in the heap */
    Draft draft(Light light) {
        Communique known = light.communique();
        Carrier from = known.carrier();
        Communique shown = new Communique(
                known.id(),
                known.heading(),
                new Carrier(
                        from.source(),
                        from.publication(),
                        from.given(),
                        list(Layout.FURNITURE, String.class),
                        List.of(),
                        list(Layout.ASIDE, String.class),
                        list(Layout.SET_ASIDE, Line.class),
                        from.corrections()),
                known.meeting(),
                facts(),
                new Prose(
                        list(Layout.SECTIONS, Section.class),
                        list(Layout.SENTENCES, Span.class),
                        new StoredBody(text, light.length()),
                        new Origins(table(Layout.ORIGINS, Origins.COLUMNS))),
                known.diagnostics());
        return new Draft(
                shown,
                list(Layout.BLOCKS, Block.class),
                table(Layout.MENTIONS, Mentions.COLUMNS),
                list(Layout.GISTS, DirectiveGist.class));
    }

    private Facts facts() {
        return new Facts(
                list(Layout.ATTENDEES, Attendee.class),
                list(Layout.PEOPLE, Person.class),
                list(Layout.DOCUMENTS, CitedDocument.class),
                list(Layout.PERSONNEL, Personnel.class),
                list(Layout.TARGETS, Target.class),
                list(Layout.DIRECTIVES, Directive.class),
                list(Layout.REFERENCES, Reference.class),
                list(Layout.TERMS, Term.class));
    }

    private <T> List<T> list(Layout part, Class<T> type) {
        return StoredList.of(text, part, type);
    }

    private IntTable table(Layout part, int columns) {
        int at = part.at(text);
        return new StoredTable(text, at + Integer.BYTES, text.fixed(at), columns);
    }
}
