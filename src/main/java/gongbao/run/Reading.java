package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Severity;
import gongbao.link.Drafts;
import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.model.SameOrDifferent;
import gongbao.model.SiteInfo;
import gongbao.store.TextStore;
import gongbao.text.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The first half of a build, read → clean → parse: the texts of an archive, laid away. */
final class Reading implements Closeable {

    /** Where large archives lie while they are built. */
    static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    /** As sources are read: lines of facts may come in any order. */
    private static final Comparator<Draft> BY_SOURCE = Comparator.comparing(
                    (Draft draft) -> draft.communique().source().path())
            .thenComparing(draft -> draft.communique().prose().origins().line(0))
            .thenComparing(draft -> draft.communique().prose().origins().column(0));

    private final BuildOptions options;
    private final Progress progress;

    /** Makes findings open on the user's machine. */
    private GivenPaths given = GivenPaths.SAME;

    private Shelf shelf = Shelf.passing(Long.MAX_VALUE);
    private TextStore store = TextStore.inHeap();
    private @Nullable Texts<TextStore.Packed> sources;
    private List<SameOrDifferent> things = List.of();
    private int count;

    Reading(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Looks where they are.
     *
     * @param open the shelf where what is read lies until this is closed
     * @param skip folders that are not to be read
     * @param info what the site says of itself
     */
    Reading find(Supplier<Shelf> open, Predicate<Path> skip, SiteInfo info) {
        shelf = open.get();
        sources = sources(skip, info);
        return this;
    }

    /** Tells whether they are the same as before; null where that cannot be said without reading them. */
    @Nullable
    String fingerprint() {
        return Objects.requireNonNull(sources).fingerprint(options.jobs());
    }

    /**
     * Reads all that were found; what was read is there until this is closed.
     *
     * @param diagnostics take what looks wrong
     * @return none where they cannot be laid away
     */
    List<Draft> texts(List<Diagnostic> diagnostics) {
        Texts<TextStore.Packed> texts = Objects.requireNonNull(sources);
        given = texts.given();
        things = texts.things();
        diagnostics.addAll(texts.diagnostics());
        List<Draft> drafts = new ArrayList<>();
        try {
            store = shelf.store(texts.bytes());
            texts.read(options.jobs(), progress, seed -> {
                diagnostics.addAll(seed.diagnostics());
                seed.made().forEach(text -> drafts.add(laid(text)));
            });
            shelf.filled();
        } catch (IOException | UncheckedIOException e) {
            diagnostics.add(
                    Diagnostic.of(Severity.ERROR, "store-not-writable", InputFile.shown(TEMPORARY), Faults.told(e)));
            return List.of();
        }
        count = drafts.size();
        if (options.has(BuildOptions.Flag.FACTS)) {
            drafts.sort(BY_SOURCE);
        }
        return Duplicates.leaveOut(drafts, diagnostics);
    }

    private Texts<TextStore.Packed> sources(Predicate<Path> skip, SiteInfo info) {
        Function<Communique, TextStore.Packed> pack = communique -> store.pack(Drafts.of(communique.withoutHidden()));
        return options.has(BuildOptions.Flag.FACTS)
                ? new FactLines<>(options.paths(), skip, pack)
                : new Seeds<>(options.paths(), skip, info, pack, shelf.known(), shelf.pages());
    }

    private Draft laid(TextStore.Packed text) {
        try {
            return store.put(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts were read, doubles counted. */
    int count() {
        return count;
    }

    /** What an editor says of the things of the archive. */
    List<SameOrDifferent> things() {
        return things;
    }

    /** The paths that the user gave. */
    GivenPaths given() {
        return given;
    }

    @Override
    public void close() {
        shelf.close();
    }
}
