package gongbao.serve;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import java.io.Closeable;
import java.nio.file.ClosedWatchServiceException;
import java.util.List;

/** Looks at the sources again whenever they change, and shows what comes of it. One thread. */
final class Rebuilds implements Closeable {

    private final Sites sites;
    private final Stage stage;
    private final Events events;
    private final Preview.Listener listener;
    private final Watch watch = new Watch();
    private final Thread thread = new Thread(this::run, "serve-rebuild");

    Rebuilds(Sites sites, Stage stage, Events events, Preview.Listener listener) {
        this.sites = sites;
        this.stage = stage;
        this.events = events;
        this.listener = listener;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void join() throws InterruptedException {
        thread.join();
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                look();
                // A disk that was full is no more when somebody has made room elsewhere.
                watch.await(stage.shown().fault() != null);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // The server ends.
        }
    }

    private void look() {
        events.busy();
        long start = System.nanoTime();
        boolean changed = refresh();
        events.shown();
        if (changed) {
            Shown shown = stage.shown();
            listener.shown(shown.findings(), shown.isNewest(), (System.nanoTime() - start) / 1e9);
        }
    }

    /** Whether something else is shown. Whatever happens, the last sound site stays, and the next change is looked at. */
    private boolean refresh() {
        try {
            watch.follow(sites.watched());
            return stage.show(sites.refresh());
        } catch (RuntimeException | Error fault) {
            return stage.fail(new Diagnostic(
                    Severity.ERROR, "serve-fault", List.of(Faults.told(fault)), "gen serve", 0, 0, null));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        watch.close();
    }
}
