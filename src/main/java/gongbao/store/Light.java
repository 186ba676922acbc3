package gongbao.store;

import gongbao.diag.Diagnostic;
import gongbao.model.Carrier;
import gongbao.model.Communique;
import gongbao.model.Facts;
import gongbao.model.Heading;
import gongbao.model.Meeting;
import gongbao.model.Prose;
import gongbao.text.IntTable;
import gongbao.text.Origins;
import java.util.List;

/**
 * What stays in the heap of a text: title, meeting, where it comes from.
 *
 * @param communique the text without its words and facts
 * @param length of its body
 */
record Light(Communique communique, int length) {

    private static final Facts NO_FACTS =
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Prose NO_WORDS =
            new Prose(List.of(), List.of(), "", new Origins(IntTable.of(Origins.COLUMNS, new int[0])));

    static Light of(Communique whole) {
        Carrier from = whole.carrier();
        Carrier carrier = new Carrier(
                from.source(),
                from.publication(),
                from.given(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from.corrections());
        return of(
                whole.id(),
                whole.heading(),
                carrier,
                whole.meeting(),
                whole.diagnostics(),
                whole.body().length());
    }

    static Light of(
            String id, Heading heading, Carrier carrier, Meeting meeting, List<Diagnostic> diagnostics, int length) {
        return new Light(new Communique(id, heading, carrier, meeting, NO_FACTS, NO_WORDS, diagnostics), length);
    }
}
