package gongbao.store;

import gongbao.model.Draft;
import gongbao.text.TemporaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays texts into a file; one of their own goes when the store is closed. */
final class FileStore implements TextStore {

    /** Bytes that are mapped at a time at least. */
    private static final int STRETCH = 1 << 26;

    private final Stretches texts;
    private final Closeable end;

    FileStore(Path folder) throws IOException {
        this(folder, STRETCH);
    }

    /** @param least bytes of a stretch */
    FileStore(Path folder, int least) throws IOException {
        Files.createDirectories(folder);
        texts = new Stretches(TemporaryFile.open(folder, ".store"), least, 0);
        end = texts;
    }

    /**
     * Lays texts into a file that is there.
     *
     * @param end what becomes of it when the store is closed
     */
    FileStore(Stretches texts, Closeable end) {
        this.texts = texts;
        this.end = end;
    }

    @Override
    public Packed pack(Draft draft) {
        return PackedText.of(draft);
    }

    @Override
    public Draft put(Packed packed) throws IOException {
        return ((PackedText) packed).lay(texts);
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException e) {
            // Where a mapped file cannot be deleted it goes when the program ends.
        }
    }
}
