package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.fix.At;
import gongbao.fix.Entry;
import gongbao.fix.EntryReader;
import gongbao.fix.Faults;
import gongbao.fix.Likeness;
import gongbao.fix.Tally;
import gongbao.model.SameOrDifferent;
import gongbao.read.SeedFile;
import gongbao.text.Fingerprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The corrections that lie beside the seeds: {@code a.txt.fix.yaml} for one, {@code fix.yaml} for all below its folder. */
public final class FixFiles {

    /**
     * One file, with what it says.
     *
     * @param fingerprint of its name and its lines
     * @param isWhole whether all the texts that it is for are read, not a few that were given by name
     */
    private record One(
            SeedFile at,
            EditorFile file,
            String fingerprint,
            boolean isWhole,
            List<Entry> entries,
            List<Likeness> things) {

        boolean isGeneral() {
            return FixFiles.isGeneral(at);
        }

        /** The folder for whose texts it is. */
        Path folder() {
            return FixFiles.folderOf(at.given());
        }

        /** Whether it is for the text. */
        boolean isAbove(Path seed) {
            return folder().toString().isEmpty() ? !seed.isAbsolute() : seed.startsWith(folder());
        }
    }

    /** What is said of a file, at its places. */
    private record Told(EditorFile file) implements Faults {

        @Override
        public void report(String rule, At at, String... arguments) {
            file.error(rule, at.line(), at.column(), arguments);
        }

        @Override
        public void warn(String rule, At at, String... arguments) {
            file.warn(rule, at.line(), at.column(), arguments);
        }
    }

    private final List<One> general;
    private final Map<Path, List<One>> bySeed = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Reads all of them.
     *
     * @param files where they lie
     * @param paths what the user gave: links out of it are not followed
     */
    public FixFiles(List<SeedFile> files, List<Path> paths) {
        List<Path> folders = paths.stream().map(FixFiles::folder).toList();
        List<Path> whole = paths.stream().filter(Files::isDirectory).toList();
        List<One> all = files.stream().map(file -> read(file, folders, whole)).toList();
        general = all.stream()
                .filter(One::isGeneral)
                .sorted(Comparator.comparing((One one) -> -one.folder().getNameCount()))
                .toList();
        all.stream()
                .filter(one -> !one.isGeneral())
                .forEach(one -> bySeed.computeIfAbsent(seed(one.at().given()), path -> new ArrayList<>())
                        .add(one));
    }

    /** Whether a file of corrections is that of one seed. */
    static boolean isOf(SeedFile corrections, SeedFile seed) {
        return !isGeneral(corrections) && seed(corrections.given()).equals(seed.given());
    }

    /** The folder that was given, or in which a given file lies. */
    static Path folder(Path given) {
        return Files.isDirectory(given) ? given : folderOf(given);
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private One read(SeedFile at, List<Path> folders, List<Path> whole) {
        EditorFile file = EditorFile.of(new SideFile(at.given(), folders), at.name(), diagnostics);
        EntryReader reader = new EntryReader(new Entry.Origin(at.name(), isGeneral(at)), new Told(file));
        reader.read(YamlNodes.of(file, YamlText.read(file)));
        file.isSound("fix-unused");
        boolean isWhole = !isGeneral(at) || whole.stream().anyMatch(at.given()::startsWith);
        String fingerprint = new Fingerprint()
                .add(at.name())
                .add(String.join("\n", file.lines()))
                .hex();
        return new One(at, file, fingerprint, isWhole, reader.entries(), isWhole ? reader.things() : List.of());
    }

    private static boolean isGeneral(SeedFile file) {
        return file.given().getFileName().toString().toLowerCase(Locale.ROOT).startsWith("fix.y");
    }

    /** {@code a.txt.fix.yaml} → {@code a.txt}. */
    private static Path seed(Path file) {
        String name = file.getFileName().toString();
        int end = name.toLowerCase(Locale.ROOT).lastIndexOf(".fix.y");
        return file.resolveSibling(name.substring(0, end));
    }

    /** What is said of the texts of a seed, by the nearest file first. */
    public List<Entry> of(SeedFile seed) {
        return all(seed).flatMap(one -> one.entries().stream()).toList();
    }

    /** Tells whether that is the same as before. */
    public String fingerprint(SeedFile seed) {
        return all(seed).map(One::fingerprint).collect(Collectors.joining(" "));
    }

    /** The same for all of them. */
    public String fingerprint() {
        return all().map(One::fingerprint).collect(Collectors.joining(" ")) + diagnostics;
    }

    private Stream<One> all(SeedFile seed) {
        Stream<One> own = seed.files().flatMap(file -> bySeed.getOrDefault(file.given(), List.of()).stream());
        return Stream.concat(own, general.stream().filter(one -> one.isAbove(seed.given())));
    }

    /** Which things of the archive are one, or two. */
    public List<SameOrDifferent> things() {
        return all().flatMap(one -> one.things().stream().map(thing -> thing(one, thing)))
                .toList();
    }

    private static SameOrDifferent thing(One one, Likeness thing) {
        return new SameOrDifferent(
                thing.said(), thing.at().column(), one.file().line(thing.at().line()));
    }

    private Stream<One> all() {
        return Stream.concat(bySeed.values().stream().flatMap(List::stream), general.stream());
    }

    /** What cannot be read of them. */
    public List<Diagnostic> faults() {
        return List.copyOf(diagnostics);
    }

    /**
     * What is wrong with them, once all texts are read.
     *
     * @param seeds all that were found
     */
    public List<Diagnostic> findings(List<SeedFile> seeds, Tally tally) {
        List<Path> known =
                seeds.stream().flatMap(SeedFile::files).map(SeedFile::given).toList();
        bySeed.forEach((seed, files) -> {
            if (!known.contains(seed)) {
                files.forEach(one -> one.file().error("fix-no-seed", 0, 0, String.valueOf(seed.getFileName())));
            }
        });
        general.stream()
                .filter(one -> !one.entries().isEmpty() && known.stream().noneMatch(one::isAbove))
                .forEach(one -> one.file().error("fix-folder-empty", 0, 0));
        all().forEach(one -> one.entries().forEach(entry -> tally.report(entry, one.isWhole(), new Told(one.file()))));
        return List.copyOf(diagnostics);
    }
}
