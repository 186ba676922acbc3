package gongbao.serve;

import com.sun.net.httpserver.HttpExchange;
import gongbao.json.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser is sent.
 *
 * @param headers besides those that every answer has
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    private static final String TEXT = "text/plain; charset=utf-8";

    Answer(int status, String type, byte[] body) {
        this(status, type, body, Map.of());
    }

    /** In English: only programs come by it, or a page of ours that says it otherwise. */
    static Answer text(int status, String words) {
        return new Answer(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(int status, Object value) {
        return new Answer(status, "application/json", ModelJson.of(value).getBytes(StandardCharsets.UTF_8));
    }

    static Answer elsewhere(String path) {
        return new Answer(302, TEXT, new byte[0], Map.of("Location", path));
    }

    Answer with(String header, String value) {
        return new Answer(status, type, body, Map.of(header, value));
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        headers.forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
