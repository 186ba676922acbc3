package gongbao.index;

import gongbao.index.PairIndex.Limits;
import gongbao.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Writes the files that the search of a site reads: of its texts, oldest first, and of the things they speak of. */
public final class SearchFiles {

    /** The order of the lists of the site, backwards: what a reader wants first has the highest number. */
    static final Comparator<Edition> OLDEST_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.communique().day(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Edition::id, Comparator.reverseOrder());

    private final List<Edition> texts;
    private final List<NamedThing> things;
    private final String mark;
    private final Path temporary;
    private final Limits limits;

    /**
     * @param archive all texts
     * @param things what they speak of
     * @param mark of this build, which the manifest bears
     * @param temporary where files lie while the index is made
     */
    public SearchFiles(List<Edition> archive, Stream<NamedThing> things, String mark, Path temporary) {
        this(archive, things, mark, temporary, Limits.OF_TEXTS);
    }

    SearchFiles(List<Edition> archive, Stream<NamedThing> things, String mark, Path temporary, Limits limits) {
        this.mark = mark;
        this.texts = archive.stream().sorted(OLDEST_FIRST).toList();
        this.things = things.toList();
        this.temporary = temporary;
        this.limits = limits;
    }

    /** Writes all files below a folder of the site. */
    public void write(Path site, Hands hands) throws IOException {
        write(site, hands, done -> {});
    }

    /**
     * Writes all files below a folder of the site, and says how far it is.
     *
     * @param progress is told how many texts are laid into the index
     */
    public void write(Path site, Hands hands, IntConsumer progress) throws IOException {
        IndexFolder folder = new IndexFolder(site);
        ThingFiles thingFiles = new ThingFiles(folder, things);
        FacetFiles facets = new FacetFiles();
        Manifest manifest = new Manifest();
        try (PairIndex index = new PairIndex(temporary, limits);
                PairFiles files = new PairFiles(folder, "lists", "positions", temporary)) {
            hands.inOrder(texts.iterator(), Prepared::of, text -> {
                add(text, index, manifest, facets, folder);
                progress.accept(manifest.texts());
            });
            index.write(files, hands);
            thingFiles.write(temporary, hands);
            facets.write(folder, manifest.units());
            folder.write("fold", FoldTable.STRINGS);
            manifest.write(mark, folder, index, files.directory(), thingFiles, facets);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(Prepared text, PairIndex index, Manifest manifest, FacetFiles facets, IndexFolder folder) {
        int unit = manifest.units();
        try {
            for (Prepared.Unit part : text.units()) {
                folder.write("texts/" + unit, part.file());
                index.add(part.characters());
                facets.add(text.edition(), unit++);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        manifest.add(text);
    }
}
