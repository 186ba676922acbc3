package gongbao.site;

import gongbao.model.Corpus;
import gongbao.model.Things;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Makes an empty site in the background and throws it away, so that what pages are made with is loaded while the sources are still
 * being read. Without it everything works the same, a little later.
 */
public final class WarmUp {

    private WarmUp() {}

    public static void start() {
        Thread thread = new Thread(WarmUp::makeNothing, "warm-up");
        thread.setDaemon(true);
        // Whatever it meets the build itself meets, too, and tells.
        thread.setUncaughtExceptionHandler((warmUp, fault) -> {});
        thread.start();
    }

    private static void makeNothing() {
        Corpus nothing = new Corpus(List.of(), Things.NONE, List.of());
        try {
            SiteBuilder.of(nothing, SiteOptions.PLAIN).write((path, content) -> {}, 1, (done, total) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
