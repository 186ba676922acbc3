package gongbao.store;

import gongbao.diag.Diagnostic;
import gongbao.model.Carrier;
import gongbao.model.Communique;
import gongbao.model.Correction;
import gongbao.model.Heading;
import gongbao.model.Meeting;
import gongbao.model.Publication;
import gongbao.text.SourceFile;
import java.util.List;

/** What the index of {@link KeptTexts} says. */
final class KeptIndex {

    private KeptIndex() {}

    /**
     * @param end where the file of texts ends, so far as it is of use
     */
    record Content(long end, List<Row> rows) {

        static final Content NONE = new Content(0, List.of());

        /** Bytes that texts take. */
        long used() {
            return rows.stream()
                    .flatMap(row -> row.texts().stream())
                    .mapToLong(Place::length)
                    .sum();
        }

        long waste() {
            return end - used();
        }
    }

    /** A source, what it was made of, and what was made of it. */
    record Row(
            String source, String fingerprint, List<Place> texts, List<Diagnostic> found, List<List<String>> notes) {}

    /** Where a text lies in the file, and what of it stays in the heap. */
    record Place(long at, int length, LightRow light) {}

    /** What {@link Light} holds. */
    record LightRow(
            Heading heading,
            String id,
            SourceFile source,
            Publication publication,
            List<String> given,
            List<Correction> corrections,
            Meeting meeting,
            Rest rest) {

        static LightRow of(Light light) {
            Communique text = light.communique();
            Carrier from = text.carrier();
            return new LightRow(
                    text.heading(),
                    text.id(),
                    from.source(),
                    from.publication(),
                    from.given(),
                    from.corrections(),
                    text.meeting(),
                    new Rest(text.diagnostics(), light.length()));
        }

        Light whole() {
            Carrier carrier =
                    new Carrier(source, publication, given, List.of(), List.of(), List.of(), List.of(), corrections);
            return Light.of(id, heading, carrier, meeting, rest.diagnostics(), rest.length());
        }
    }

    /** @param length of the body */
    record Rest(List<Diagnostic> diagnostics, int length) {}
}
