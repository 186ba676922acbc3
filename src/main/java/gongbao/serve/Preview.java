package gongbao.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The site of some sources on a server of its own, as long as somebody works on them. */
public final class Preview implements Closeable {

    /** Is told what goes on; one call at a time. */
    public interface Listener {

        /** Now it is to be had at this address, though there may be nothing to show yet. */
        void serving(String address);

        /**
         * The sources were looked at, and something else is shown.
         *
         * @param findings all there are now, errors first
         * @param newest whether it is the site as the sources are now, not an older one
         * @param seconds how long it took
         */
        void shown(List<Diagnostic> findings, boolean newest, double seconds);
    }

    /**
     * What the user asked for.
     *
     * @param host name or number of the machine's address to listen at
     * @param port 0 for any that is free
     * @param locale what is said where a page does not tell its language
     */
    public record Asked(String host, int port, Locale locale) {

        /** The address at which nobody but this machine is answered. */
        public static final String LOOPBACK = "127.0.0.1";
    }

    static {
        // Read once, when the server's classes are loaded: an answer in two packets would wait for its first to be
        // received, 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Whoever sends half a request does not hold a thread for ever; in seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
    }

    private static final int BACKLOG = 128;

    /** As the site is made for, by the README; but nobody shows the pages, with what can be changed there, within pages of their own. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cache-Control",
            "no-store");

    private final HttpServer server;
    private final String host;
    private final Gate gate;
    private final Stage stage = new Stage();
    private final Events events = new Events(stage);
    private final Rebuilds rebuilds;
    private final SitePages pages;
    private final Door door;
    /** As many as there are requests: some wait for what the search needs to be laid down, some for the rest of what is asked. */
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    });

    private Preview(HttpServer server, Asked asked, Sites sites, Desk desk, Listener listener) {
        this.server = server;
        this.host = asked.host();
        this.gate = new Gate(host, server.getAddress());
        this.rebuilds = new Rebuilds(sites, stage, events, listener);
        this.pages = new SitePages(new Words(asked.locale()));
        this.door = new Door(stage, events, new Corrections(desk, asked.locale()), asked.locale());
    }

    /**
     * Serves from now on; the sources are read as soon as this has returned, and at every change.
     *
     * @throws IOException where the port is taken, or the address is not this machine's
     */
    public static Preview start(Asked asked, Sites sites, Desk desk, Listener listener) throws IOException {
        InetSocketAddress at = new InetSocketAddress(InetAddress.getByName(asked.host()), asked.port());
        Preview preview = new Preview(HttpServer.create(at, BACKLOG), asked, sites, desk, listener);
        preview.server.createContext("/", preview::answer);
        preview.server.setExecutor(preview.workers);
        preview.server.start();
        listener.serving(preview.address());
        preview.rebuilds.start();
        return preview;
    }

    /** 〔例〕{@code http://127.0.0.1:8000/}. */
    String address() {
        return "http://" + Gate.bracketed(host) + ":" + server.getAddress().getPort() + "/";
    }

    /** Waits as long as it serves. */
    public void join() throws InterruptedException {
        rebuilds.join();
    }

    private void answer(HttpExchange exchange) throws IOException {
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        Answer answer = answerTo(exchange);
        if (answer != null) {
            try (exchange) {
                answer.send(exchange);
            }
        }
    }

    /** Null where it was answered, and goes on. */
    private @Nullable Answer answerTo(HttpExchange exchange) {
        try {
            Answer refusal = gate.refuse(exchange);
            String path = exchange.getRequestURI().getRawPath();
            if (refusal != null) {
                return refusal;
            } else if (path.startsWith(Door.PATH)) {
                return door.answer(path.substring(Door.PATH.length()), exchange);
            } else if (exchange.getRequestMethod().equals("POST")) {
                return Answer.text(405, "pages are not changed").with("Allow", "GET, HEAD");
            }
            String origin = "http://" + exchange.getRequestHeaders().getFirst("Host");
            return pages.at(path, stage.shown(), new Injection(origin, gate.token()));
        } catch (IOException | RuntimeException | Error fault) {
            return Answer.text(500, Faults.told(fault));
        }
    }

    @Override
    public void close() {
        rebuilds.close();
        events.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
