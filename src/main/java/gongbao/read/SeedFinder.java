package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks files and folders and keeps the seeds.
 *
 * <p>First everything that really lies in the given folders is found, then the files given by name, then what links lead to, in
 * the order of their paths: so a seed that is reached in two ways is known by where it lies, on every machine. No folder is
 * entered twice, whatever links lead there. A link that leads out of the given folders is not followed: who may lay files into
 * a folder of seeds shall not have the machine's other files published.
 */
final class SeedFinder {

    /** Where something is: as the user can open it, where it was found, where it lies when links are followed. */
    private record At(Path given, Path place, Path real) {

        At below(Path file) {
            Path way = real.relativize(file);
            return new At(given.resolve(way), place.resolve(way), file);
        }
    }

    /** A folder before those in it, and itself before a link to it. */
    private static final Comparator<At> OUTERMOST_FIRST = Comparator.comparing(
                    (At at) -> at.real().getNameCount())
            .thenComparing(at -> !at.place().equals(at.real()))
            .thenComparing(At::place);

    private final Predicate<Path> skip;
    private final List<At> roots = new ArrayList<>();
    private final List<SeedNames.Found> files = new ArrayList<>();
    private final List<SeedNames.Found> corrections = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Map<Path, At> links = new TreeMap<>();
    private final List<Path> told = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param skip real paths of folders that are passed over without a word
     */
    SeedFinder(Predicate<Path> skip) {
        this.skip = skip;
    }

    Discovery find(List<Path> paths) {
        List<At> named = new ArrayList<>();
        for (Path path : paths) {
            At at = at(path);
            if (at != null) {
                (Files.isDirectory(path) ? roots : named).add(at);
            }
        }
        roots.sort(OUTERMOST_FIRST);
        roots.forEach(this::root);
        named.forEach(this::namedFile);
        while (!links.isEmpty()) {
            At link = links.remove(links.keySet().iterator().next());
            follow(link);
        }
        roots.stream().filter(this::isEmpty).forEach(root -> report(Severity.ERROR, "folder-empty", root));
        SeedNames names = new SeedNames(roots.stream().map(At::place).toList());
        return new Discovery(names.named(files), names.named(corrections), diagnostics);
    }

    /** Null where nothing is; an empty name is a variable that nobody set, not the folder one stands in. */
    private @Nullable At at(Path path) {
        if (path.toString().isEmpty()) {
            report(Severity.ERROR, "path-missing", path);
            return null;
        }
        try {
            return new At(path, SeedPaths.place(path), path.toRealPath());
        } catch (IOException e) {
            boolean missing = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            report(Severity.ERROR, missing ? "path-missing" : "file-unreadable", path);
            return null;
        }
    }

    private void root(At root) {
        if (BuiltSite.holds(root.real())) {
            report(Severity.ERROR, "built-site", root);
        } else {
            walk(root);
        }
    }

    private void walk(At folder) {
        try {
            Files.walkFileTree(folder.real(), new Visitor(folder));
        } catch (IOException e) {
            report(Severity.ERROR, "file-unreadable", folder);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final At start;

        Visitor(At start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start.real()) && CorrectionNames.is(folder)) {
                report(Severity.WARNING, "fix-unread", start.below(folder));
            }
            boolean enter = folder.equals(start.real())
                    || !FileNames.isPassedOver(folder) && !skip.test(folder) && !isBuilt(start.below(folder));
            return enter && seen.add(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            At at = start.below(file);
            if (CorrectionNames.is(file)) {
                correction(at);
            } else if (attributes.isSymbolicLink()) {
                links.put(at.place(), at);
            } else {
                inFolder(at, attributes.isRegularFile());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            report(Severity.ERROR, "file-unreadable", start.below(file));
            return FileVisitResult.CONTINUE;
        }
    }

    private boolean isBuilt(At at) {
        boolean built = BuiltSite.is(at.real());
        if (built) {
            report(Severity.WARNING, "built-site", at);
        }
        return built;
    }

    private void inFolder(At file, boolean regular) {
        if (CorrectionNames.isMisnamed(file.given())) {
            report(Severity.ERROR, "fix-ending", file);
        } else if (CorrectionNames.isNear(file.given())) {
            report(Severity.WARNING, "fix-unread", file);
        } else if (FileNames.isUnreadDocument(file.given())) {
            report(Severity.WARNING, "file-skipped", file);
        } else if (FileNames.isSeed(file.given())) {
            keep(file, regular);
        }
    }

    private void namedFile(At file) {
        if (BuiltSite.holds(file.real())) {
            report(Severity.ERROR, "built-site", file);
        } else if (CorrectionNames.isMisnamed(file.given())) {
            report(Severity.ERROR, "fix-ending", file);
        } else {
            keep(file, Files.isRegularFile(file.real()));
            CorrectionNames.of(file.given()).stream()
                    .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> correction(new At(path, file.place().resolveSibling(SeedPaths.name(path)), path)));
        }
    }

    /** Whether it can be read is seen by whoever reads it. */
    private void correction(At file) {
        if (seen.add(file.place())) {
            corrections.add(new SeedNames.Found(file.given(), file.place(), file.real()));
        }
    }

    /** The same file named twice ({@code seeds} and {@code seeds/a.txt}) is one seed. */
    private void keep(At file, boolean regular) {
        if (!regular) {
            report(Severity.ERROR, "file-special", file);
        } else if (seen.add(file.real())) {
            files.add(new SeedNames.Found(file.given(), file.place(), file.real()));
        }
    }

    /** A link in a folder. */
    private void follow(At link) {
        if (!FileNames.isSeed(link.given()) && !Files.isDirectory(link.given())
                || FileNames.isPassedOver(link.given())) {
            return;
        }
        At end = at(link);
        if (end == null || seen.contains(end.real()) || skip.test(end.real())) {
            return;
        }
        if (roots.stream().noneMatch(root -> end.real().startsWith(root.real()))) {
            report(Severity.WARNING, "link-leads-out", link);
        } else if (BuiltSite.holds(end.real())) {
            report(Severity.WARNING, "built-site", link);
        } else if (Files.isDirectory(end.real())) {
            walk(end);
        } else {
            keep(end, Files.isRegularFile(end.real()));
        }
    }

    private @Nullable At at(At link) {
        try {
            return new At(link.given(), link.place(), link.given().toRealPath());
        } catch (IOException e) {
            report(Severity.ERROR, "file-unreadable", link);
            return null;
        }
    }

    private boolean isEmpty(At root) {
        return told.stream().noneMatch(place -> place.startsWith(root.place()))
                && files.stream()
                        .noneMatch(file -> file.place().startsWith(root.place())
                                || file.real().startsWith(root.real()));
    }

    private void report(Severity severity, String rule, At at) {
        told.add(at.place());
        report(severity, rule, at.given());
    }

    private void report(Severity severity, String rule, Path path) {
        diagnostics.add(
                Diagnostic.of(severity, rule, SeedPaths.shown(path), SeedPaths.extension(path), SourceFormats.shown()));
    }
}
