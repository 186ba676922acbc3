package gongbao.serve;

import com.sun.net.httpserver.HttpExchange;
import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the script on the pages asks for, below an address that no file of a site can have. */
final class Door {

    static final String PATH = "/_gongbao/";

    /** They travel in the program. */
    private static final Set<String> FILES =
            Set.of("live.js", "bar.js", "findings.js", "correct.js", "form.js", "proofs.js", "live.css");

    /** More are not looked through in a page. */
    private static final int MOST_FINDINGS = 100;

    /** A form is filled in with less. */
    private static final int MOST_SENT = 1 << 16;

    private final Stage stage;
    private final Events events;
    private final Corrections corrections;
    private final Locale locale;

    Door(Stage stage, Events events, Corrections corrections, Locale locale) {
        this.stage = stage;
        this.events = events;
        this.corrections = corrections;
        this.locale = locale;
    }

    /** Null where the exchange goes on. */
    @Nullable
    Answer answer(String name, HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            return change(name, exchange);
        } else if (name.equals("events")) {
            events.join(exchange);
            return null;
        }
        Query asked = Query.of(exchange.getRequestURI().getRawQuery());
        return switch (name) {
            case "state" -> Answer.json(200, state(asked));
            case "proofs" ->
                Answer.json(
                        200,
                        Proof.of(
                                stage.shown(),
                                asked,
                                Words.of(asked.get("lang"), locale).locale()));
            case "fact" -> corrections.form(asked, stage.shown());
            default -> FILES.contains(name) ? new Answer(200, FileTypes.of(name), packed(name)) : unknown();
        };
    }

    private static Answer unknown() {
        return Answer.text(404, "no such thing");
    }

    private Answer change(String name, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_SENT + 1);
        if (body.length > MOST_SENT) {
            return Answer.text(413, "more than " + MOST_SENT + " bytes");
        }
        Query sent = Query.of(new String(body, StandardCharsets.UTF_8));
        return switch (name) {
            case "fix" -> corrections.correct(sent, stage.shown());
            case "undo" -> corrections.undo(sent);
            default -> unknown();
        };
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream file = Door.class.getResourceAsStream("/gongbao/serve/" + name)) {
            if (file == null) {
                throw new IOException(name + " is not in the program");
            }
            return file.readAllBytes();
        }
    }

    /** What is said over the page, in its language. */
    private Map<String, @Nullable Object> state(Query query) {
        Words words = Words.of(query.get("lang"), locale);
        Shown shown = stage.shown();
        List<Diagnostic> findings = shown.findings();
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("stamp", shown.stamp());
        state.put("words", words.all());
        state.put("undo", corrections.undoable());
        state.put("count", findings.size());
        state.put(
                "errors",
                findings.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count());
        state.put(
                "findings",
                findings.stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> Told.of(finding, words.locale()))
                        .toList());
        return state;
    }
}
