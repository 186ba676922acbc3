package gongbao.store;

import gongbao.model.Draft;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where the texts of an archive lie while it is linked and written. */
public interface TextStore extends Closeable {

    /** A text ready to be laid away, or laid away already. */
    interface Packed {}

    /** Makes a text ready, on the thread that has read it; nothing of the text need be kept but the result. */
    Packed pack(Draft draft);

    /**
     * Lays a text away; called by one thread at a time. A text that lies here already stays where it is.
     *
     * @return the same text, as it lies here; readable from any thread until the store is closed
     */
    Draft put(Packed packed) throws IOException;

    /** Keeps everything in memory, and costs nothing. */
    static TextStore inHeap() {
        return new HeapStore();
    }

    /**
     * Keeps everything in a file that goes when the store is closed.
     *
     * @param folder where the file is made
     */
    static TextStore inFile(Path folder) throws IOException {
        return new FileStore(folder);
    }

    @Override
    void close();
}
