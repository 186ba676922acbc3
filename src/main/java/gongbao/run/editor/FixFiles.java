package gongbao.run.editor;

import gongbao.diag.Diagnostic;
import gongbao.fix.Entry;
import gongbao.fix.EntryReader;
import gongbao.fix.Likeness;
import gongbao.fix.Tally;
import gongbao.model.SameOrDifferent;
import gongbao.read.SeedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The corrections that lie beside the seeds: {@code a.txt.fix.yaml} for one, {@code fix.yaml} for all below its folder. */
public final class FixFiles {

    /** One file, with what it says. */
    private record One(SeedFile at, EditorFile file, List<Entry> entries, List<Likeness> things) {

        boolean isGeneral() {
            return FixFiles.isGeneral(at);
        }

        /** The folder for whose texts it is. */
        Path folder() {
            Path parent = at.given().getParent();
            return parent == null ? Path.of("") : parent;
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
        List<One> all = files.stream().map(file -> read(file, folders)).toList();
        general = all.stream()
                .filter(One::isGeneral)
                .sorted(Comparator.comparing((One one) -> -one.folder().getNameCount()))
                .toList();
        all.stream()
                .filter(one -> !one.isGeneral())
                .forEach(one -> bySeed.computeIfAbsent(seed(one.at().given()), path -> new ArrayList<>())
                        .add(one));
    }

    private static Path folder(Path given) {
        Path parent = given.getParent();
        return Files.isDirectory(given) ? given : parent == null ? Path.of("") : parent;
    }

    private One read(SeedFile at, List<Path> folders) {
        EditorFile file = EditorFile.of(new SideFile(at.given(), folders), at.name(), diagnostics);
        EntryReader reader = new EntryReader(
                new Entry.Origin(at.name(), isGeneral(at)),
                (rule, place, arguments) -> file.error(rule, place.line(), place.column(), arguments));
        reader.read(YamlNodes.of(file, YamlText.read(file)));
        return new One(at, file, reader.entries(), reader.things());
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
        Stream<One> own = bySeed.getOrDefault(seed.given(), List.of()).stream();
        Stream<One> shared = general.stream().filter(one -> seed.given().startsWith(one.folder()));
        return Stream.concat(own, shared).flatMap(one -> one.entries().stream()).toList();
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

    /**
     * What is wrong with them, once all texts are read.
     *
     * @param seeds all that were found
     */
    public List<Diagnostic> findings(List<SeedFile> seeds, Tally tally) {
        List<Path> known = seeds.stream().map(SeedFile::given).toList();
        bySeed.forEach((seed, files) -> {
            if (!known.contains(seed)) {
                files.forEach(one -> one.file().error("fix-no-seed", 0, 0, String.valueOf(seed.getFileName())));
            }
        });
        all().forEach(one -> one.entries()
                .forEach(entry -> tally.report(
                        entry, (rule, at, arguments) -> one.file().error(rule, at.line(), at.column(), arguments))));
        return List.copyOf(diagnostics);
    }
}
