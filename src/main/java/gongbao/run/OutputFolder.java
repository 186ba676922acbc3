package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the site.
 *
 * <p>Its contents are replaced whole or not at all; the folder itself and its own dot files ({@code .gitignore}, {@code
 * .git}) stay. A list of the files that a build wrote lies in it under the name {@link #MARKER}: files that are not on
 * the list are somebody else's, and are never touched unless the user says so.
 */
final class OutputFolder {

    static final String MARKER = ".gongbao";

    private final Path given;
    private final Path folder;

    OutputFolder(Path given) {
        this.given = given;
        this.folder = real(given);
    }

    /** What forbids to put a site there, or null; found before anything is read. */
    @Nullable
    Diagnostic fault(List<Path> inputs, boolean clean) {
        Path holder = folder;
        while (holder != null && !Files.exists(holder, LinkOption.NOFOLLOW_LINKS)) {
            holder = holder.getParent();
        }
        if (holder == null || !Files.isDirectory(holder)) {
            return fault("output-no-folder", Seeds.shown(holder == null ? folder : holder));
        }
        if (!Files.isWritable(holder)) {
            return fault("output-not-writable", Seeds.shown(holder));
        }
        for (Path input : inputs) {
            if (real(input).startsWith(folder)) {
                return fault("output-holds-input", Seeds.shown(real(input)));
            }
        }
        try {
            Set<String> foreign = clean ? Set.of() : foreign();
            return foreign.isEmpty() ? null : fault("output-not-ours", some(foreign));
        } catch (IOException e) {
            return notWritable(e);
        }
    }

    Diagnostic notWritable(IOException reason) {
        boolean denied = reason instanceof FileSystemException e && e.getReason() == null;
        String what = denied ? ((FileSystemException) reason).getFile() : reason.getMessage();
        return fault("output-not-writable", String.valueOf(what));
    }

    private Diagnostic fault(String rule, String argument) {
        return Diagnostic.of(Severity.ERROR, rule, Seeds.shown(given), argument);
    }

    /** Whether the file is part of the output, not a seed. */
    boolean holds(Path file) {
        return real(file).startsWith(folder);
    }

    /** Lets the writer fill an empty folder and, if it is content, puts what it wrote in place of what was there. */
    boolean replace(Filler filler) throws IOException {
        List<Path> made = missing();
        Files.createDirectories(folder);
        boolean done = false;
        try (Staging staging = Staging.beside(folder)) {
            if (filler.fill(staging.fresh())) {
                List<String> written = files(staging.fresh());
                Files.write(staging.fresh().resolve(MARKER), written);
                staging.swap(folder, this::stays);
                done = true;
            }
        } finally {
            if (!done) {
                for (Path each : made) {
                    Files.deleteIfExists(each);
                }
            }
        }
        return done;
    }

    /** The folder and those above it that do not exist yet, the lowest first. */
    private List<Path> missing() {
        return Stream.iterate(folder, each -> each != null && !Files.exists(each), Path::getParent)
                .toList();
    }

    /** Puts a whole site into an empty folder, and says whether it may be published. */
    interface Filler {
        boolean fill(Path empty) throws IOException;
    }

    /** Top-level dot files stay, but for those that a build wrote. */
    private boolean stays(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(".") && !name.equals(MARKER) && !own().contains(name);
    }

    private Set<String> foreign() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        Set<String> foreign = new TreeSet<>(files(folder));
        foreign.removeAll(own());
        foreign.removeIf(name -> name.startsWith("."));
        return foreign;
    }

    private Set<String> own() {
        try {
            return Set.copyOf(Files.readAllLines(folder.resolve(MARKER)));
        } catch (IOException e) {
            return Set.of(); // no list: nothing is known to be ours
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
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
