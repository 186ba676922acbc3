package gongbao.store;

import gongbao.model.Draft;
import gongbao.text.TemporaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays texts into a file of their own, which goes when the store is closed. */
final class FileStore implements TextStore {

    /** Bytes that are mapped at a time at least. */
    private static final int STRETCH = 1 << 26;

    private final Stretches texts;

    FileStore(Path folder) throws IOException {
        this(folder, STRETCH);
    }

    /** @param least bytes of a stretch */
    FileStore(Path folder, int least) throws IOException {
        Files.createDirectories(folder);
        texts = new Stretches(TemporaryFile.open(folder, ".store"), least, 0);
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
            texts.close();
        } catch (IOException e) {
            // Where a mapped file cannot be deleted it goes when the program ends.
        }
    }
}
