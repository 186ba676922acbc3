package gongbao.store;

import gongbao.diag.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts that outlast a run, in a folder of their own that may be deleted at any time: a file to which texts are appended, and an index
 * that says what of it is of use. The index is replaced whole once all texts that it names lie in the file, so that a run that is
 * killed leaves what was there before. One run at a time.
 */
public final class KeptTexts implements Closeable {

    private static final String TEXTS = "texts";

    /** A file in which more is of no use than is, from so many bytes on, is begun anew. */
    private static final long WASTE = 16 << 20;

    /** Bytes by which the file grows: most archives are small. */
    private static final int STRETCH = 1 << 22;

    /** Bytes that are mapped at a time at most. */
    private static final long WINDOW = 1 << 28;

    private final KeptFile<KeptIndex.Content> index;
    private final Stretches file;
    private final Map<String, KeptIndex.Row> rows = new HashMap<>();

    private @Nullable ByteBuffer window;
    private long windowStart;

    /**
     * What was made of a source.
     *
     * @param fingerprint of all that went in
     * @param texts its texts, packed by a store or found here
     * @param found what was found in it
     * @param notes what else is to be kept
     */
    public record Source(
            String fingerprint, List<TextStore.Packed> texts, List<Diagnostic> found, List<List<String>> notes) {

        public Source {
            texts = List.copyOf(texts);
            found = List.copyOf(found);
            notes = List.copyOf(notes);
        }
    }

    private KeptTexts(KeptFile<KeptIndex.Content> index, KeptIndex.Content known, Stretches file) {
        this.index = index;
        this.file = file;
        known.rows().forEach(row -> rows.put(row.source(), row));
    }

    /**
     * Opens what earlier runs kept; empty where there is nothing that is of use.
     *
     * @param stamp of the program: what another one kept is not read
     */
    public static KeptTexts open(Path folder, String stamp) throws IOException {
        Files.createDirectories(folder);
        Path texts = folder.resolve(TEXTS);
        KeptFile<KeptIndex.Content> index = new KeptFile<>(folder.resolve("index"), stamp, KeptIndex.Content.class);
        KeptIndex.Content read = index.read();
        KeptIndex.Content known = read == null ? KeptIndex.Content.NONE : read;
        if (known.end() > (Files.exists(texts) ? Files.size(texts) : 0) || known.waste() > WASTE + known.used()) {
            known = KeptIndex.Content.NONE;
        }
        if (known.rows().isEmpty()) {
            Files.deleteIfExists(texts);
        }
        return new KeptTexts(index, known, new Stretches(texts, STRETCH, known.end()));
    }

    /** A store that lays texts here; closing it leaves them. */
    public TextStore store() {
        return new FileStore(file, () -> {});
    }

    /** What earlier runs made of a source; null where they made nothing of it. */
    public synchronized @Nullable Source find(String source) throws IOException {
        KeptIndex.Row row = rows.get(source);
        if (row == null) {
            return null;
        }
        List<TextStore.Packed> texts = new ArrayList<>();
        for (KeptIndex.Place place : row.texts()) {
            texts.add(PackedText.at(place.at(), place.length(), place.light().whole(), region(place)));
        }
        return new Source(row.fingerprint(), texts, row.found(), row.notes());
    }

    /** Texts are asked for in about the order in which they were laid. */
    private Region region(KeptIndex.Place place) throws IOException {
        ByteBuffer now = window;
        if (now == null || place.at() < windowStart || place.at() + place.length() > windowStart + now.capacity()) {
            windowStart = place.at();
            now = file.map(windowStart, Math.max(place.length(), Math.min(WINDOW, file.size() - windowStart)));
            window = now;
        }
        return new Region(now, (int) (place.at() - windowStart));
    }

    /** Keeps these sources and no others for later runs; nothing is to be found here any more. */
    public synchronized void commit(Map<String, Source> sources) throws IOException {
        boolean kept = isKept(sources);
        rows.clear();
        if (!kept) {
            write(sources);
        }
    }

    private void write(Map<String, Source> sources) throws IOException {
        List<KeptIndex.Row> kept = new ArrayList<>();
        for (Map.Entry<String, Source> one : sources.entrySet()) {
            Source source = one.getValue();
            List<KeptIndex.Place> places = new ArrayList<>();
            for (TextStore.Packed text : source.texts()) {
                places.add(place(text));
            }
            kept.add(new KeptIndex.Row(one.getKey(), source.fingerprint(), places, source.found(), source.notes()));
        }
        file.force();
        index.write(new KeptIndex.Content(file.end(), kept));
    }

    private boolean isKept(Map<String, Source> sources) {
        return sources.size() == rows.size()
                && sources.entrySet().stream().allMatch(one -> {
                    KeptIndex.Row row = rows.get(one.getKey());
                    return row != null
                            && row.fingerprint().equals(one.getValue().fingerprint());
                });
    }

    private KeptIndex.Place place(TextStore.Packed packed) throws IOException {
        PackedText text = packed instanceof HeapStore.Whole whole ? PackedText.of(whole.draft()) : (PackedText) packed;
        Objects.requireNonNull(text.lay(file));
        return new KeptIndex.Place(text.at(), text.length(), KeptIndex.LightRow.of(text.light()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
