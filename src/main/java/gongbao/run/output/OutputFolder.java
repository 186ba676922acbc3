package gongbao.run.output;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the site.
 *
 * <p>Its contents are replaced whole or not at all, file by file; the folder itself, its own dot files ({@code .gitignore},
 * {@code .git}) and files that do not change stay. A list of the files that a build wrote lies in it under the name {@link
 * #MARKER}: files that are not on the list are somebody else's, and are never touched unless the user says so.
 */
public final class OutputFolder implements AutoCloseable {

    static final String MARKER = ".gongbao";

    private final Path given;
    private final Path folder;
    private final boolean clean;
    private final Disk disk;
    private @Nullable WorkFolder work;
    private @Nullable Staying staying;
    private int changed;

    /** With {@code clean}, files that no build wrote may be deleted. */
    public OutputFolder(Path given, boolean clean) {
        this(given, clean, Disk.PLAIN);
    }

    OutputFolder(Path given, boolean clean, Disk disk) {
        this.given = given;
        this.folder = real(given);
        this.clean = clean;
        this.disk = disk;
    }

    /**
     * Takes the folder for this build, before anything is read: says what forbids to put a site there, finishes what a dead
     * build had begun, and keeps other builds away until it is closed.
     */
    public List<Diagnostic> open(List<Path> inputs) {
        List<Diagnostic> findings = new ArrayList<>();
        Diagnostic fault = misplaced(inputs);
        if (fault == null) {
            fault = take(findings);
        }
        if (fault == null) {
            fault = notOurs();
        }
        if (fault != null) {
            findings.add(fault);
        }
        return findings;
    }

    private @Nullable Diagnostic misplaced(List<Path> inputs) {
        Path holder = folder;
        while (holder != null && !Files.exists(holder, LinkOption.NOFOLLOW_LINKS)) {
            holder = holder.getParent();
        }
        if (holder == null || !Files.isDirectory(holder)) {
            return fault("output-no-folder", InputFile.shown(holder == null ? folder : holder));
        }
        if (!Files.isWritable(holder)) {
            return fault("output-not-writable", InputFile.shown(holder));
        }
        for (Path input : inputs) {
            if (real(input).startsWith(folder)) {
                return fault("output-holds-input", InputFile.shown(real(input)));
            }
        }
        return null;
    }

    private @Nullable Diagnostic take(List<Diagnostic> findings) {
        List<WorkFolder.Mended> mended = new ArrayList<>();
        try {
            work = new WorkPlace(folder).take(disk, mended);
        } catch (InUse e) {
            return fault("output-in-use", e.process());
        } catch (IOException e) {
            return notWritable(e);
        }
        if (mended.contains(WorkFolder.Mended.FINISHED)) {
            findings.add(warning("output-finished"));
        } else if (mended.contains(WorkFolder.Mended.UNDONE)) {
            findings.add(warning("output-undone"));
        }
        for (Path left : OldLeftovers.sweep(folder, OldLeftovers::isInWork)) {
            findings.add(warning("output-leftover", InputFile.shown(left)));
        }
        return null;
    }

    private @Nullable Diagnostic notOurs() {
        try {
            Set<String> foreign = clean ? Set.of() : foreign();
            return foreign.isEmpty() ? null : fault("output-not-ours", some(foreign));
        } catch (IOException e) {
            return notWritable(e);
        }
    }

    /** What is to be told of a failure to write. */
    public Diagnostic notWritable(IOException reason) {
        Path left = new WorkPlace(folder).halfDone();
        if (left != null) {
            return fault("output-half-done", what(reason), InputFile.shown(left));
        }
        if (work != null && work.isInterrupted()) {
            return fault("output-interrupted");
        }
        return fault("output-not-writable", what(reason));
    }

    private static String what(IOException reason) {
        boolean denied = reason instanceof FileSystemException e && e.getReason() == null;
        return String.valueOf(denied ? ((FileSystemException) reason).getFile() : reason.getMessage());
    }

    private Diagnostic fault(String rule, String... arguments) {
        return Diagnostic.of(Severity.ERROR, rule, InputFile.shown(given), arguments);
    }

    private Diagnostic warning(String rule, String... arguments) {
        return Diagnostic.of(Severity.WARNING, rule, InputFile.shown(given), arguments);
    }

    /** Whether the file is part of the output, not a seed. */
    public boolean holds(Path file) {
        return real(file).startsWith(folder);
    }

    /** Tells whether the folder holds what it held before: the names of all files, how long they are, and when they last changed. */
    public String fingerprint() throws IOException {
        SiteList list = SiteList.of(folder);
        Fingerprint all = new Fingerprint();
        Standing.all(folder, list::enters)
                .forEach((path, file) -> all.add(path + " " + file.size() + " " + file.time()));
        return all.hex();
    }

    /** Puts a site, or a part of one, into an empty folder, and says whether it may be published. */
    public interface Filler {
        boolean fill(Path empty) throws IOException;
    }

    /** Lets the writer fill an empty folder and, if it is content, puts what it wrote in place of what was there. */
    public boolean replace(Filler filler) throws IOException {
        boolean content = work().fill(filler);
        if (content) {
            change(plan().whole(staying().all()));
        }
        return content;
    }

    /** The same for some files only: those that the writer writes, and those of the site that are to be deleted. */
    boolean update(Filler filler, Set<String> gone) throws IOException {
        boolean content = work().fill(filler);
        if (content) {
            change(plan().part(gone));
        }
        return content;
    }

    /** The file lies there as it would be written anew: {@link #replace} leaves it. May be called from any thread. */
    public void stays(String path) throws IOException {
        staying().add(path);
    }

    private synchronized Staying staying() {
        Staying names = staying == null ? new Staying(work().fresh().resolveSibling("staying")) : staying;
        staying = names;
        return names;
    }

    private void change(Journal journal) throws IOException {
        work().change(journal);
        changed = journal.files();
    }

    /** How many files were made, changed or deleted. */
    public int changed() {
        return changed;
    }

    private Plan plan() {
        return new Plan(folder, work().fresh(), clean);
    }

    private WorkFolder work() {
        if (work == null) {
            throw new IllegalStateException("the folder is not open");
        }
        return work;
    }

    @Override
    public void close() {
        if (staying != null) {
            staying.close();
        }
        if (work != null) {
            work.close();
            work = null;
        }
    }

    private Set<String> foreign() throws IOException {
        SiteList list = SiteList.of(folder);
        return Standing.all(folder, list::enters).keySet().stream()
                .filter(list::isForeign)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String some(Set<String> names) {
        String first = names.stream().limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? first + " … (" + names.size() + ")" : first;
    }

    /** Absolute, links followed as far as the path exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
