package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks files and folders and keeps the seeds. */
final class SeedFinder {

    /** Files of a seed folder that are no seeds: settings, figures, notes to the editors. */
    private static final Set<String> NO_SEEDS = Set.of("site.yaml", "site.yml", "actuals.csv", "readme", "license");

    /** Documents that an office would expect on its site but that no reader here opens; each is named in a warning. */
    private static final Set<String> UNREAD_DOCUMENTS =
            Set.of("doc", "wps", "pdf", "ofd", "rtf", "odt", "mht", "mhtml", "xls", "xlsx", "et", "ppt", "pptx", "dps");

    private final List<Path> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Discovery find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                keep(path);
            } else {
                report(Severity.ERROR, "path-missing", path);
            }
        }
        files.sort(Comparator.comparing(SeedPaths::shown));
        return new Discovery(files, diagnostics);
    }

    private void folder(Path folder) {
        int before = seen.size();
        int told = diagnostics.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder));
        } catch (IOException e) {
            report(Severity.ERROR, "file-unreadable", folder);
        }
        if (seen.size() == before
                && diagnostics.size() == told
                && files.stream().noneMatch(file -> file.startsWith(folder))) {
            report(Severity.ERROR, "folder-empty", folder);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(root) && (isHidden(folder) || belongsToSavedPage(folder));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            inFolder(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            report(Severity.ERROR, "file-unreadable", file);
            return FileVisitResult.CONTINUE;
        }
    }

    private void inFolder(Path file) {
        String name = SeedPaths.name(file).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        if (isHidden(file) || NO_SEEDS.contains(name) || NO_SEEDS.contains(dot < 0 ? name : name.substring(0, dot))) {
            return;
        }
        if (SourceFormats.of(file) != null) {
            keep(file);
        } else if (UNREAD_DOCUMENTS.contains(SeedPaths.extension(file))) {
            report(Severity.WARNING, "file-skipped", file);
        }
    }

    private void keep(Path file) {
        if (seen.add(identity(file))) {
            files.add(file);
        }
    }

    /** The same file named twice ({@code seeds} and {@code seeds/a.txt}) is one seed. */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean isHidden(Path path) {
        String name = SeedPaths.name(path);
        // "~$公报.docx" is the lock that Word leaves beside an open file.
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** 公报_files beside 公报.html: pictures, scripts and frames that a browser saved with the page. */
    private static boolean belongsToSavedPage(Path folder) {
        String name = SeedPaths.name(folder);
        for (String ending : List.of("_files", ".files", "_文件")) {
            if (name.endsWith(ending)) {
                String page = name.substring(0, name.length() - ending.length());
                return Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm"));
            }
        }
        return false;
    }

    private void report(Severity severity, String rule, Path path) {
        diagnostics.add(Diagnostic.of(severity, rule, SeedPaths.shown(path), SeedPaths.extension(path)));
    }
}
