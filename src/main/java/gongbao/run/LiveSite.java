package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Faults;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Part;
import gongbao.diag.Proofs.Found;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Edition;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The site as it stood at one moment. May be asked from any thread. */
public final class LiveSite {

    private static final Comparator<Diagnostic> GRAVE_FIRST =
            Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder());

    private final long version;
    private final @Nullable Linked linked;
    private final GivenPaths given;
    private final List<Diagnostic> found;
    private final BuildOptions options;
    private final @Nullable LiveData data;

    /** What went wrong when its files were made. */
    private final List<Diagnostic> met = new CopyOnWriteArrayList<>();

    /**
     * @param linked null where there is nothing to show
     * @param given the paths that open
     * @param folders where it lays down what cannot be made piece by piece
     */
    LiveSite(
            long version,
            @Nullable Linked linked,
            GivenPaths given,
            List<Diagnostic> found,
            BuildOptions options,
            LiveFolders folders) {
        this.version = version;
        this.linked = linked;
        this.given = given;
        this.found = List.copyOf(found);
        this.options = options;
        this.data = linked == null ? null : new LiveData(linked, options.jobs(), folders);
    }

    /** From 1; higher where the site may be another than before. */
    public long version() {
        return version;
    }

    /** Whether there is a site: texts that can be read, and nothing in what editors wrote that forbids to make one. */
    public boolean isSound() {
        return linked != null;
    }

    /**
     * A file as a build would write it. In place of a page that cannot be made comes one that says so, and {@link #findings()} say why.
     *
     * @param path with {@code /} between folders, without one in front
     * @return null where the site has no such file
     * @throws IOException where the data for the search cannot be laid down
     */
    public byte @Nullable [] file(String path) throws IOException {
        if (linked == null || data == null) {
            return null;
        }
        try {
            return data.has(path) ? data.file(path) : linked.site().file(path);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            Diagnostic fault = Diagnostic.of(Severity.ERROR, "page-fault", path, Faults.told(e));
            if (!met.contains(fault)) {
                met.add(fault);
            }
            return null;
        }
    }

    /** What was found, errors first; what pages meet is told when they have been made. Paths are those that the user gave. */
    public List<Diagnostic> findings() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(met);
        if (linked != null) {
            all.addAll(linked.site().standIns());
            InTemplate own = new InTemplate(options.templates());
            linked.site().templateFaults().forEach(fault -> all.add(own.told(fault)));
        }
        return given.in(all).stream().sorted(GRAVE_FIRST).toList();
    }

    /** What a text says; null where there is none of that id. */
    public @Nullable Communique communique(String id) {
        Edition edition = edition(id);
        return edition == null ? null : edition.communique();
    }

    private @Nullable Edition edition(String id) {
        return linked == null
                ? null
                : linked.corpus().editions().stream()
                        .filter(edition -> edition.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * What proofreading found in a text.
     *
     * @param block id of the paragraph on the text's page
     * @param finding with the words
     */
    public record Proof(String block, Finding finding) {}

    /** What is to be mended in a text, in its order; none where there is no such text. */
    public List<Proof> proofs(String id) {
        Edition edition = edition(id);
        return linked == null || edition == null
                ? List.of()
                : linked.proofs().found().stream()
                        .filter(found -> found.text().equals(id) && found.accepted() == null)
                        .map(Found::finding)
                        .filter(finding -> finding.spot().part() != Part.ASIDE)
                        .map(finding -> new Proof(edition.anchor(finding.spot().offset()), finding))
                        .toList();
    }

    /** The file that a text was read from; null where there is no such text. */
    public @Nullable Path source(String id) {
        Communique text = communique(id);
        return text == null ? null : Path.of(given.of(text.source().path()));
    }

    /** Nobody will ask it any more. */
    void retire() {
        if (data != null) {
            data.close();
        }
    }

    @Override
    public String toString() {
        return InputFile.shown(Objects.requireNonNull(options.paths().get(0))) + " " + version;
    }
}
