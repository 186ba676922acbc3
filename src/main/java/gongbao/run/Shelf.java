package gongbao.run;

import gongbao.read.SeenPages;
import gongbao.store.TextStore;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where the texts of an archive are laid when they are read, and what is known of them from before. */
interface Shelf extends Closeable {

    /**
     * Where they lie until this is closed.
     *
     * @param bytes how long their files are
     */
    TextStore store(long bytes) throws IOException;

    /** What earlier runs made of the sources. */
    Known<TextStore.Packed> known();

    /** What earlier runs saw of web pages that may be of one text. */
    SeenPages pages();

    /** All of them have been laid. */
    default void filled() throws IOException {
        // Nothing is to outlast this run.
    }

    @Override
    void close();

    /** One that knows nothing and leaves nothing. */
    static Shelf passing(long inHeap) {
        return new Shelf() {

            private TextStore store = TextStore.inHeap();

            @Override
            public TextStore store(long bytes) throws IOException {
                store = bytes > inHeap ? TextStore.inFile(Reading.TEMPORARY) : store;
                return store;
            }

            @Override
            public Known<TextStore.Packed> known() {
                return Known.nothing();
            }

            @Override
            public SeenPages pages() {
                return new SeenPages(List.of());
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }
}
