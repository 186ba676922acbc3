package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Proofs;
import gongbao.diag.Severity;
import gongbao.model.Draft;
import gongbao.read.SeedReader;
import gongbao.run.editor.EditorFiles;
import gongbao.site.render.TemplateFault;
import gongbao.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site of some sources as they are now, to be looked at while they are worked on: each of its files is made when it is asked
 * for, and nothing is written but what the search needs, in a temporary folder. It shows byte for byte what a build would write.
 */
public final class Live implements AutoCloseable {

    private final BuildOptions options;
    private final Progress progress;
    private final Remembered shelf;
    private final LiveFolders folders = new LiveFolders();
    private final ArchiveProofs proofs;
    private @Nullable LiveSite now;
    private @Nullable LiveSite sound;
    private @Nullable Inputs inputs;

    /** @param options what a build would be told; the output folder is not used, but for that nothing in it is read */
    public Live(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.shelf = new Remembered(options.inHeap());
        this.proofs = new ArchiveProofs(options, null);
    }

    /** Files and folders, all that lies in them counted, whose change may change the site: sources, what editors wrote, templates. */
    public List<Path> watched() {
        Stream<Path> pages = options.paths().stream().flatMap(path -> SeedReader.beside(path).stream());
        return Stream.of(options.paths().stream(), pages, Stream.ofNullable(options.templates()))
                .flatMap(paths -> paths)
                .toList();
    }

    /**
     * Reads what changed since the last call. Whatever is in the files, this returns; one thread at a time.
     *
     * @return the same as before where nothing changed that the site shows
     */
    public synchronized LiveSite refresh() {
        List<Diagnostic> found = new ArrayList<>();
        Reading reading = new Reading(options, progress);
        Linked linked = null;
        Inputs read = null;
        try {
            EditorFiles said = EditorFiles.read(options.paths(), options.templates(), options.baseUrl(), found);
            List<Draft> texts = said.isSound()
                    ? reading.find(() -> shelf, this::isOutput, said.info()).texts(found)
                    : List.of();
            read = Inputs.of(texts, reading.things(), said, options, found);
            if (now != null && read.isSame(inputs)) {
                return now;
            }
            linked = texts.isEmpty() ? null : linked(texts, reading, said, found);
        } catch (TemplateFault fault) {
            found.add(new InTemplate(options.templates()).told(fault));
        } catch (OutOfMemoryError e) {
            found.add(Diagnostic.of(Severity.ERROR, "build-memory", shown()));
        } catch (RuntimeException | Error e) {
            found.add(Diagnostic.of(Severity.ERROR, "build-fault", shown(), Faults.told(e)));
        }
        return replaced(
                new LiveSite(now == null ? 1 : now.version() + 1, linked, reading.given(), found, options, folders),
                read);
    }

    /** The last site that there was is asked on, until there is another. */
    private LiveSite replaced(LiveSite next, @Nullable Inputs read) {
        if (next.isSound()) {
            retire();
            sound = next;
        }
        now = next;
        inputs = read;
        return next;
    }

    private Linked linked(List<Draft> texts, Reading reading, EditorFiles said, List<Diagnostic> found) {
        progress.at(Progress.Step.LINK, 0, 1);
        Proofs wrong = proofs.of(texts, reading.given(), found);
        Function<List<Draft>, Linked> link =
                some -> Linked.of(some, reading.things(), said, options.templates(), wrong);
        Linked linked = Linked.without(texts, link, found);
        found.addAll(linked.findings(options.paths()));
        progress.at(Progress.Step.LINK, 1, 1);
        return linked;
    }

    /** A site that was built among the sources is none of them. */
    private boolean isOutput(Path folder) {
        return folder.startsWith(options.out().toAbsolutePath().normalize());
    }

    private String shown() {
        return InputFile.shown(options.paths().get(0));
    }

    @Override
    public void close() {
        leaveNothing();
        synchronized (this) {
            retire();
            shelf.close();
        }
    }

    /** Deletes what lies in the temporary folder at once, whatever is still going on: for a program that ends. */
    public void leaveNothing() {
        folders.close();
    }

    private void retire() {
        if (sound != null) {
            sound.retire();
        }
    }
}
