package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that an editor wrote beside the seeds: found, read within bounds, and quoted where something in it is wrong.
 *
 * <p>What cannot be used is an error and is left out, the rest stands. Where the site would lose what it is by that, its name,
 * its numbers or all its figures, the file is not {@link #isSound}, and the old site stays.
 */
final class EditorFile {

    /** Whoever saved a file of another kind under this name need not read a finding for each of its lines. */
    private static final int MOST_FINDINGS = 100;

    private final Path path;
    private final List<Diagnostic> diagnostics;
    private List<String> lines = List.of();
    private int told;
    private boolean sound = true;

    EditorFile(Path path, List<Diagnostic> diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** The first that lies directly in one of the folders; null where there is none. Another one is named. */
    static @Nullable EditorFile find(List<Path> folders, String name, List<Diagnostic> diagnostics) {
        List<Path> there = folders.stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .distinct()
                .toList();
        there.stream()
                .skip(1)
                .forEach(other -> diagnostics.add(Diagnostic.of(
                        Severity.WARNING, "editor-second", Seeds.shown(other), Seeds.shown(there.get(0)))));
        return there.isEmpty() ? null : new EditorFile(there.get(0), diagnostics);
    }

    /** Its bytes; null where there are none to be had, or more than the limit. */
    byte @Nullable [] bytes(int limit) {
        if (!Files.isRegularFile(path)) {
            refuse("editor-no-file", 0, 0);
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return bytes;
            }
            String size = String.valueOf(Math.max(Files.size(path), bytes.length));
            refuse("editor-large", 0, 0, size, String.valueOf(limit >> 20));
        } catch (IOException e) {
            refuse("file-unreadable", 0, 0);
        }
        return null;
    }

    /** What findings quote from here on. */
    void quote(String text) {
        lines = text.lines().toList();
    }

    int lines() {
        return lines.size();
    }

    /** A place that is told in code points, as YAML does: its column in UTF-16 units. */
    int column(int line, int points) {
        if (isFull()) {
            return 0;
        }
        String text = 0 < line && line <= lines.size() ? lines.get(line - 1) : "";
        return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length()))) + 1;
    }

    /** Whether further findings go untold. */
    boolean isFull() {
        return told > MOST_FINDINGS;
    }

    void error(String rule, int line, int column, String... arguments) {
        report(Severity.ERROR, rule, line, column, arguments);
    }

    void warn(String rule, int line, int column, String... arguments) {
        report(Severity.WARNING, rule, line, column, arguments);
    }

    /** An error by which the site would lose what it is. */
    void refuse(String rule, int line, int column, String... arguments) {
        error(rule, line, column, arguments);
        sound = false;
    }

    private void report(Severity severity, String rule, int line, int column, String... arguments) {
        String excerpt = 0 < line && line <= lines.size() ? lines.get(line - 1) : null;
        String file = Seeds.shown(path);
        if (told++ < MOST_FINDINGS) {
            diagnostics.add(new Diagnostic(severity, rule, List.of(arguments), file, line, column, excerpt));
        } else if (told == MOST_FINDINGS + 1) {
            diagnostics.add(new Diagnostic(severity, "editor-more", List.of(), file, line, column, excerpt));
        }
    }

    /** Whether a site may be built with what it says; if not, that is said. */
    static boolean isSound(@Nullable EditorFile file) {
        if (file != null && !file.sound) {
            file.diagnostics.add(Diagnostic.of(Severity.ERROR, "editor-kept", Seeds.shown(file.path)));
        }
        return file == null || file.sound;
    }
}
