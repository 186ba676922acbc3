package gongbao.run.editor;

import gongbao.check.rule.OwnTables;
import gongbao.diag.Diagnostic;
import gongbao.fix.At;
import gongbao.fix.Node;
import gongbao.run.editor.CheckSettings.Accepted;
import gongbao.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code check.yaml} → {@link CheckSettings}; keys may be Chinese. What it does not understand it reports, with its place, and leaves
 * out: then nothing is accepted by it.
 */
public final class CheckYaml {

    public static final String NAME = "check.yaml";

    private static final CheckKeys FILE =
            CheckKeys.of("accepted 认可", "protect 固定表述", "leaders 领导", "allow 允许", "off 停用");

    private final SideFile place;
    private final @Nullable EditorFile file;
    private final CheckSettings settings;

    private CheckYaml(SideFile place, @Nullable EditorFile file, CheckSettings settings) {
        this.place = place;
        this.file = file;
        this.settings = settings;
    }

    /**
     * Reads the first that lies in one of the folders, or beside one of the files.
     *
     * @param isError tells of a rule whether its findings are errors; null for one that there is not
     */
    public static CheckYaml find(
            List<Path> paths, Function<String, @Nullable Boolean> isError, List<Diagnostic> diagnostics) {
        List<Path> folders = paths.stream().map(FixFiles::folder).distinct().toList();
        SideFile place = SideFile.find(folders, NAME);
        EditorFile file = EditorFile.find(folders, NAME, diagnostics);
        if (file == null) {
            return new CheckYaml(place, null, CheckSettings.NONE);
        }
        Node.Keys root = YamlNodes.of(file, YamlText.read(file));
        CheckSettings settings = new Reader(file, isError).settings(root);
        return new CheckYaml(place, file, file.isSound("check-yaml-unused") ? settings : CheckSettings.NONE);
    }

    public CheckSettings settings() {
        return settings;
    }

    /** Where it lies, or would lie. */
    public Path path() {
        return place.path();
    }

    /** The folder whose texts it is for. */
    public Path folder() {
        Path parent = place.path().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** Whether it lies in a folder that holds all its texts. */
    public boolean isIn(Path given) {
        return real(folder()).startsWith(real(given));
    }

    /** How it calls a text that lies below its folder; null for another. */
    public @Nullable String name(Path text) {
        Path folder = real(folder());
        Path file = real(text);
        return file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : null;
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    static boolean isAccepted(String key) {
        return FILE.code(key).equals("accepted");
    }

    /** Says that what is accepted is not found any more. */
    public void reportStale(Accepted accepted) {
        Objects.requireNonNull(file)
                .warn("check-stale", accepted.at().line(), accepted.at().column(), accepted.excerpt(), accepted.path());
    }

    /** Tells whether it is the same as before. */
    public String fingerprint() {
        return new Fingerprint()
                .add(place.path().toString())
                .add(file == null ? "" : String.join("\n", file.lines()))
                .hex();
    }

    /** Reads what stands under each key. */
    private static final class Reader {

        private final EditorFile file;
        private final CheckEntries entries;

        Reader(EditorFile file, Function<String, @Nullable Boolean> isError) {
            this.file = file;
            this.entries = new CheckEntries(file, isError);
        }

        CheckSettings settings(Node.Keys root) {
            List<Accepted> accepted = new ArrayList<>();
            List<String> protect = new ArrayList<>();
            List<OwnTables.Leader> leaders = new ArrayList<>();
            List<String> allow = new ArrayList<>();
            List<String> off = new ArrayList<>();
            for (Node.Key key : root.keys()) {
                switch (FILE.code(key.name())) {
                    case "accepted" -> items(key).forEach(node -> entries.accepted(node, accepted));
                    case "leaders" -> items(key).forEach(node -> entries.leader(node, leaders));
                    case "protect" -> items(key).forEach(node -> entries.words(node, protect));
                    case "allow" -> items(key).forEach(node -> entries.words(node, allow));
                    case "off" -> items(key).forEach(node -> entries.rule(node, off));
                    default -> unknown(key.at(), key.name());
                }
            }
            return new CheckSettings(accepted, new OwnTables(protect, leaders, allow), off);
        }

        /** One alone is a list of one. */
        private static List<Node> items(Node.Key key) {
            return key.value() instanceof Node.Items list
                    ? list.nodes()
                    : key.value() instanceof Node.Nothing ? List.of() : List.of(key.value());
        }

        private void unknown(At at, String name) {
            file.error("check-yaml-key", at.line(), at.column(), name, FILE.shown());
        }
    }
}
