package gongbao.json;

import gongbao.model.Communique;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a communiqué in the JSON.
 *
 * @param name as in the contract
 * @param value what stands there
 */
record CommuniqueField(String name, Function<Communique, @Nullable Object> value) {

    /** The contract: fields are added, never changed, and keep their order. */
    static final List<CommuniqueField> ALL = List.of(
            new CommuniqueField("schema", communique -> Communique.SCHEMA),
            new CommuniqueField("id", Communique::id),
            new CommuniqueField("title", Communique::title),
            new CommuniqueField("titleSpan", Communique::titleSpan),
            new CommuniqueField("notes", Communique::notes),
            new CommuniqueField("genre", Communique::genre),
            new CommuniqueField("source", Communique::source),
            new CommuniqueField("publication", Communique::publication),
            new CommuniqueField("given", Communique::given),
            new CommuniqueField("meeting", Communique::meeting),
            new CommuniqueField("attendees", Communique::attendees),
            new CommuniqueField("people", Communique::people),
            new CommuniqueField("documents", Communique::documents),
            new CommuniqueField("personnel", Communique::personnel),
            new CommuniqueField("sections", Communique::sections),
            new CommuniqueField("targets", Communique::targets),
            new CommuniqueField("directives", Communique::directives),
            new CommuniqueField("references", Communique::references),
            new CommuniqueField("terms", Communique::terms),
            new CommuniqueField("body", Communique::body),
            new CommuniqueField("sentences", communique -> communique.prose().sentences()),
            new CommuniqueField("origins", communique -> communique.prose().origins()),
            new CommuniqueField("furniture", Communique::furniture),
            new CommuniqueField("hidden", communique -> communique.carrier().hidden()),
            new CommuniqueField("aside", Communique::aside),
            new CommuniqueField("setAside", communique -> communique.carrier().setAside()),
            new CommuniqueField("corrections", Communique::corrections),
            new CommuniqueField("diagnostics", Communique::diagnostics));
}
