package gongbao.run;

import gongbao.read.SeenPages;
import gongbao.store.TextStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers what was made of the sources as long as the program runs: one that changes is read again, the others are not. */
final class Remembered implements Shelf, Known<TextStore.Packed> {

    private record Kept(String fingerprint, Made<TextStore.Packed> made) {}

    private final long inHeap;
    private final Map<String, Kept> sources = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private @Nullable TextStore store;
    private SeenPages pages = new SeenPages(List.of());

    /** @param inHeap bytes of sources from which on their texts lie in a file */
    Remembered(long inHeap) {
        this.inHeap = inHeap;
    }

    @Override
    public TextStore store(long bytes) throws IOException {
        TextStore now = store;
        if (now == null) {
            now = bytes > inHeap ? TextStore.inFile(Reading.TEMPORARY) : TextStore.inHeap();
            store = now;
        }
        return now;
    }

    @Override
    public Known<TextStore.Packed> known() {
        return this;
    }

    @Override
    public SeenPages pages() {
        pages = new SeenPages(pages.asked());
        return pages;
    }

    @Override
    public @Nullable Made<TextStore.Packed> find(String source, String fingerprint) {
        seen.add(source);
        Kept kept = sources.get(source);
        return kept != null && kept.fingerprint().equals(fingerprint) ? kept.made() : null;
    }

    @Override
    public void keep(String source, String fingerprint, Made<TextStore.Packed> made) {
        sources.put(source, new Kept(fingerprint, made));
    }

    /** Sources that are gone are forgotten. */
    @Override
    public void filled() {
        sources.keySet().retainAll(seen);
        seen.clear();
    }

    @Override
    public void close() {
        sources.clear();
        if (store != null) {
            store.close();
        }
    }
}
