package gongbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Renders the files of a plan into a folder. */
public final class SiteWriter {

    private SiteWriter() {}

    /**
     * Writes everything; what lies in the folder under other names stays.
     *
     * @param jobs how many files at a time, at least one
     * @param written told the path of each file when it is there, from any thread
     */
    public static void write(SitePlan plan, Path folder, int jobs, Consumer<String> written) throws IOException {
        List<SiteFile> files = plan.files();
        for (Path parent : files.stream()
                .map(file -> folder.resolve(file.path()).getParent())
                .distinct()
                .toList()) {
            Files.createDirectories(parent);
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Future<?>> running = new ArrayList<>();
            files.forEach(file -> running.add(workers.submit(() -> {
                write(file, folder);
                written.accept(file.path());
            })));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing " + folder, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException fault) {
                throw fault.getCause();
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static void write(SiteFile file, Path folder) {
        try {
            Files.write(folder.resolve(file.path()), file.bytes().get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
