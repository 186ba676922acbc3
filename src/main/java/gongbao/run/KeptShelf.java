package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.fix.Tally;
import gongbao.read.SeenPages;
import gongbao.store.KeptTexts;
import gongbao.store.TextStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in a folder what was made of the sources, so that the next build reads only those that changed. A folder that cannot be
 * written to costs time and nothing else.
 */
final class KeptShelf implements Shelf, Known<TextStore.Packed> {

    private final Path folder;
    private final long inHeap;
    private final Map<String, KeptTexts.Source> seen = new ConcurrentSkipListMap<>();
    private @Nullable KeptTexts texts;
    private @Nullable KeptPagers pagers;
    private TextStore passing = TextStore.inHeap();
    private boolean opened;

    private KeptShelf(Path folder, long inHeap) {
        this.folder = folder;
        this.inHeap = inHeap;
    }

    /**
     * The shelf of a site.
     *
     * @param folder of this site's own; null where nothing is to be kept
     * @param inHeap bytes of sources from which on texts lie in a file while they are built
     */
    static Shelf of(@Nullable Path folder, long inHeap) {
        return folder == null ? Shelf.passing(inHeap) : new KeptShelf(folder, inHeap);
    }

    /** What earlier builds kept, opened when it is first asked for; null where it cannot be. */
    private synchronized @Nullable KeptTexts texts() {
        if (!opened) {
            opened = true;
            try {
                texts = KeptTexts.open(folder.resolve("texts"), Program.stamp());
            } catch (IOException | RuntimeException e) {
                texts = null;
            }
        }
        return texts;
    }

    @Override
    public TextStore store(long bytes) throws IOException {
        KeptTexts kept = texts();
        if (bytes > inHeap) {
            passing = kept == null
                    ? TextStore.inFile(Reading.TEMPORARY)
                    : new SpareStore(kept.store(), () -> TextStore.inFile(Reading.TEMPORARY));
        }
        return passing;
    }

    @Override
    public Known<TextStore.Packed> known() {
        return this;
    }

    @Override
    public SeenPages pages() {
        pagers = pagers == null ? KeptPagers.of(folder) : pagers;
        return pagers.pages();
    }

    @Override
    public @Nullable Made<TextStore.Packed> find(String source, String fingerprint) {
        KeptTexts.Source kept = read(source);
        if (kept == null || !kept.fingerprint().equals(fingerprint)) {
            return null;
        }
        seen.put(source, kept);
        return new Made<>(
                new Seed<>(kept.texts(), kept.found()),
                kept.notes().stream().map(Told::read).toList());
    }

    private KeptTexts.@Nullable Source read(String source) {
        KeptTexts kept = texts();
        try {
            return kept == null ? null : kept.find(source);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void keep(String source, String fingerprint, Made<TextStore.Packed> made) {
        List<Diagnostic> found = made.seed().diagnostics();
        seen.put(
                source,
                new KeptTexts.Source(
                        fingerprint,
                        made.seed().made(),
                        found,
                        made.told().stream().map(Told::written).toList()));
    }

    /** Some texts lie elsewhere: what is kept would be part of them only. */
    private boolean isFull() {
        return passing instanceof SpareStore store && store.isSpare();
    }

    @Override
    public void filled() {
        KeptTexts kept = texts();
        try {
            if (kept != null && !isFull()) {
                kept.commit(seen);
            }
        } catch (IOException | OutOfMemoryError e) {
            // The next build reads them all again.
        }
        seen.clear();
    }

    @Override
    public void close() {
        passing.close();
        if (pagers != null) {
            pagers.keep();
        }
        try {
            if (texts != null) {
                texts.close();
            }
        } catch (IOException e) {
            // Nothing that is still wanted.
        }
    }

    /** What became of a correction, as words. */
    private static final class Told {

        private static final String BREAK = "\u0000";

        private Told() {}

        /** Three signs, then a fault each, its rule and its arguments. */
        static List<String> written(Tally.Told told) {
            List<String> words = new ArrayList<>();
            words.add(sign(told.tried()) + sign(told.stood()) + sign(told.done()));
            told.faults().forEach(fault -> words.add(String.join(BREAK, fault)));
            return words;
        }

        private static String sign(boolean is) {
            return is ? "1" : "0";
        }

        static Tally.Told read(List<String> words) {
            String signs = words.get(0);
            return new Tally.Told(
                    signs.charAt(0) == '1',
                    signs.charAt(1) == '1',
                    signs.charAt(2) == '1',
                    words.subList(1, words.size()).stream()
                            .map(fault -> List.of(fault.split(BREAK, -1)))
                            .toList());
        }
    }
}
