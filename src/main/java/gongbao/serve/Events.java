package gongbao.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells the open pages what is shown: server-sent events, one stream a page.
 *
 * <p>A stream takes no thread. Whether somebody still listens is seen only by writing to it, so something is written again and again.
 */
final class Events implements Closeable {

    /** So many pages listen at a time; pages that nobody sees do not listen. */
    private static final int MOST = 64;

    private static final int HEARTBEAT_SECONDS = 15;

    /** How soon a page asks again when the stream breaks, in milliseconds. */
    private static final int RETRY = 500;

    private final Stage stage;
    private final List<HttpExchange> listeners = new ArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "serve-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> beat;

    Events(Stage stage) {
        this.stage = stage;
        this.beat =
                heart.scheduleAtFixedRate(() -> send(":\n\n"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps the exchange until its page has gone. */
    synchronized void join(HttpExchange exchange) throws IOException {
        if (listeners.size() >= MOST) {
            Answer.text(503, "too many pages listen").send(exchange);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange);
        if (!write(exchange, "retry: " + RETRY + "\n" + data())) {
            listeners.remove(exchange);
        }
    }

    /** The sources are being looked at. */
    void busy() {
        send("event: busy\ndata: \n\n");
    }

    /** This is shown now; a page that shows another loads itself again. */
    void shown() {
        send(data());
    }

    private String data() {
        return "data: " + stage.shown().stamp() + "\n\n";
    }

    private synchronized void send(String event) {
        listeners.removeIf(listener -> !write(listener, event));
    }

    private static boolean write(HttpExchange listener, String event) {
        try {
            listener.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            listener.getResponseBody().flush();
            return true;
        } catch (IOException e) {
            listener.close(); // Its page has gone.
            return false;
        }
    }

    @Override
    public synchronized void close() {
        beat.cancel(true);
        heart.shutdownNow();
        listeners.forEach(HttpExchange::close);
        listeners.clear();
    }
}
