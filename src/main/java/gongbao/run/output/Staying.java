package gongbao.run.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of the old site that are part of the new one as they are. Their names lie in a file: there may be a million. */
final class Staying implements Closeable {

    private final Path file;
    private @Nullable BufferedWriter names;

    Staying(Path file) {
        this.file = file;
    }

    /** May be called from any thread. */
    synchronized void add(String path) throws IOException {
        if (names == null) {
            names = Files.newBufferedWriter(file);
        }
        names.write(path);
        names.newLine();
    }

    /** All of them, once there are no more. */
    synchronized List<String> all() throws IOException {
        if (names == null) {
            return List.of();
        }
        names.close();
        return Files.readAllLines(file);
    }

    /** What was not read goes with the folder that it lies in. */
    @Override
    public synchronized void close() {
        try {
            if (names != null) {
                names.close();
            }
        } catch (IOException e) {
            // Nobody wants it any more.
        }
    }
}
