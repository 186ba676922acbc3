package gongbao.run.output;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site and another that takes its place: with all that can become of a file. */
final class TwoSites {

    /** No build wrote it: {@code --clean} deletes it. */
    private static final String FOREIGN = "photos/a %\n字.jpg";

    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("index.html", "old"),
            Map.entry("same.html", "same"),
            Map.entry("gone.html", "gone"),
            Map.entry("data/a.json", "old"),
            Map.entry("data/b.json", "gone"),
            Map.entry("deep/er/x.html", "gone"),
            Map.entry("to-folder", "a file"),
            Map.entry("to-file/x/y.html", "in a folder"),
            Map.entry(".nojekyll", ""));

    private static final Map<String, String> NEW = Map.ofEntries(
            Map.entry("index.html", "new!"),
            Map.entry("same.html", "same"),
            Map.entry("data/a.json", "new"),
            Map.entry("data/c.json", "added"),
            Map.entry("to-folder/z/y.html", "in a folder"),
            Map.entry("to-file", "a file"),
            Map.entry("far/away/n.html", "added"));

    /** Does not wait for the disk: nobody pulls the plug here. */
    static final Disk DISK = new Disk(path -> {}, false);

    private TwoSites() {}

    /** The old one and what is the user's. */
    static void layOld(Path folder) throws IOException {
        lay(folder, oldFiles());
    }

    static List<String> layNew(Path folder, Disk disk) throws IOException {
        return build(folder, true, disk, NEW);
    }

    /** Says which rules were found when the folder was opened. */
    private static List<String> build(Path folder, boolean clean, Disk disk, Map<String, String> site)
            throws IOException {
        try (OutputFolder out = new OutputFolder(folder, clean, disk)) {
            List<Diagnostic> findings = out.open(List.of());
            if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
                throw new IllegalStateException(findings.toString());
            }
            out.replace(fresh -> lay(fresh, site));
            return findings.stream().map(Diagnostic::rule).toList();
        }
    }

    static boolean fillNew(Path fresh) throws IOException {
        return lay(fresh, NEW);
    }

    private static boolean lay(Path fresh, Map<String, String> site) throws IOException {
        for (Map.Entry<String, String> file : site.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return true;
    }

    static SortedMap<String, String> oldFiles() {
        SortedMap<String, String> files = withList(OLD);
        files.put(FOREIGN, "foreign");
        return files;
    }

    static SortedMap<String, String> newFiles() {
        return withList(NEW);
    }

    private static SortedMap<String, String> withList(Map<String, String> site) {
        SortedMap<String, String> files = new TreeMap<>(site);
        files.put(".gongbao", String.join("\n", files.keySet()) + "\n");
        files.put(".gitignore", "*");
        return files;
    }

    /** Every file under the folder and what it holds. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** Folders that hold nothing. */
    static List<Path> emptyFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(each -> each.toFile().list().length == 0)
                    .toList();
        }
    }
}
