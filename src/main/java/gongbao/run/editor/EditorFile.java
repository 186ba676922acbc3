package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.text.InputFile;
import gongbao.text.Places;
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

    private final SideFile file;
    private final String shown;
    private final List<Diagnostic> diagnostics;
    private List<String> lines = List.of();
    private int told;
    private boolean sound = true;

    private EditorFile(SideFile file, String shown, List<Diagnostic> diagnostics) {
        this.file = file;
        this.shown = shown;
        this.diagnostics = diagnostics;
    }

    /** The first that lies directly in one of the folders; null where there is none. Another one is named. */
    static @Nullable EditorFile find(List<Path> paths, String name, List<Diagnostic> diagnostics) {
        SideFile first = SideFile.find(paths, name);
        first.others(name)
                .forEach(other -> diagnostics.add(Diagnostic.of(
                        Severity.WARNING, "editor-second", InputFile.shown(other), InputFile.shown(first.path()))));
        return first.exists() ? new EditorFile(first, InputFile.shown(first.path()), diagnostics) : null;
    }

    /**
     * One that is known to be there.
     *
     * @param shown how findings call it
     */
    static EditorFile of(SideFile file, String shown, List<Diagnostic> diagnostics) {
        return new EditorFile(file, shown, diagnostics);
    }

    /** Its bytes; null where there are none to be had, or more than the limit. */
    byte @Nullable [] bytes(int limit) {
        try {
            return InputFile.bytes(file.path(), file.folders(), limit);
        } catch (InputFile.Refusal refusal) {
            refuse(refusal.rule(), 0, 0, refusal.arguments());
            return null;
        }
    }

    /** What findings quote from here on. */
    void quote(String text) {
        lines = text.lines().toList();
    }

    List<String> lines() {
        return lines;
    }

    /** A line as it stands; null for those that are none. */
    @Nullable
    String line(int number) {
        return 0 < number && number <= lines.size() ? lines.get(number - 1) : null;
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

    /** The same at an offset of its text. */
    void refuse(String rule, String text, int offset, String... arguments) {
        Places places = new Places(text);
        refuse(rule, places.line(offset), places.column(offset), arguments);
    }

    private void report(Severity severity, String rule, int line, int column, String... arguments) {
        String excerpt = line(line);
        if (told++ < MOST_FINDINGS) {
            diagnostics.add(new Diagnostic(severity, rule, List.of(arguments), shown, line, column, excerpt));
        } else if (told == MOST_FINDINGS + 1) {
            diagnostics.add(new Diagnostic(severity, "editor-more", List.of(), shown, line, column, excerpt));
        }
    }

    /** Whether a site may be built with what it says; if not, that is said. */
    static boolean isSound(@Nullable EditorFile file) {
        return file == null || file.isSound("editor-kept");
    }

    /** Whether it can be used; if not, what becomes of it is said. */
    boolean isSound(String rule) {
        if (!sound) {
            diagnostics.add(Diagnostic.of(Severity.ERROR, rule, shown));
        }
        return sound;
    }
}
