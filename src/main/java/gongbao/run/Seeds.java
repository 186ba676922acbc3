package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.fix.Entry;
import gongbao.fix.Fixes;
import gongbao.fix.Tally;
import gongbao.model.Communique;
import gongbao.model.SameOrDifferent;
import gongbao.model.SiteInfo;
import gongbao.read.Discovery;
import gongbao.read.Reading;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.read.SeenPages;
import gongbao.run.editor.FixFiles;
import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The stages that work on one file at a time: read → clean → parse, and what is made of the communiqué. A bad seed fails
 * alone, whatever it meets.
 *
 * @param <T> what is made of each communiqué
 */
final class Seeds<T> implements Texts<T> {

    private final SeedReader reader = new SeedReader();
    private final Function<Communique, T> make;
    private final List<SeedFile> files;
    private final FixFiles fixes;
    private final Tally tally = new Tally();
    private final GivenPaths given;
    private final List<Diagnostic> diagnostics;

    private final String site;
    private final SourceParser parser;
    private final Known<T> known;

    /** By source, where they were asked for before it is read. */
    private final Map<String, String> prints = new ConcurrentHashMap<>();

    /**
     * Finds the seeds under the paths, but for the folders that are not to be read.
     *
     * @param info what the site says of itself: it tells whose texts they are
     * @param make makes of each communiqué what is wanted, where a fault fails its seed only
     */
    Seeds(List<Path> paths, Predicate<Path> skip, SiteInfo info, Function<Communique, T> make) {
        this(paths, skip, info, make, Known.nothing(), new SeenPages(List.of()));
    }

    /** The same where some of them may have been read before, and seen. */
    Seeds(
            List<Path> paths,
            Predicate<Path> skip,
            SiteInfo info,
            Function<Communique, T> make,
            Known<T> known,
            SeenPages seen) {
        this.make = make;
        this.known = known;
        Discovery found = reader.find(paths, skip, seen);
        this.files = found.files();
        this.fixes = new FixFiles(found.corrections(), paths);
        this.given = GivenPaths.of(found);
        this.diagnostics = found.diagnostics();
        this.site = SourceParser.site(info);
        this.parser = new SourceParser(site);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public long bytes() {
        return files.stream()
                .flatMap(SeedFile::files)
                .mapToLong(file -> file.real().toFile().length())
                .sum();
    }

    @Override
    public @Nullable String fingerprint(int jobs) {
        Fingerprint all =
                new Fingerprint().add(site).add(diagnostics.toString()).add(fixes.fingerprint());
        boolean[] whole = {true};
        new Workers<SeedFile, String>(this::fingerprint, this::fingerprint).inOrder(files, jobs, one -> {
            whole[0] &= !one.isEmpty();
            all.add(one);
        });
        return whole[0] ? all.hex() : null;
    }

    /** Empty where it cannot be read now. */
    private String fingerprint(SeedFile file) {
        try {
            String print = fingerprint(file, bytes(file));
            prints.put(file.name(), print);
            return print;
        } catch (InputFile.Refusal refusal) {
            return "";
        }
    }

    @Override
    public List<SameOrDifferent> things() {
        return fixes.things();
    }

    @Override
    public void read(int jobs, Progress progress, Consumer<Seed<T>> sink) {
        int[] done = {0};
        progress.at(Progress.Step.READ, 0, files.size());
        new Workers<>(this::read, this::readAlone).inOrder(files, jobs, seed -> {
            sink.accept(seed);
            progress.at(Progress.Step.READ, ++done[0], files.size());
        });
        sink.accept(new Seed<>(List.of(), fixes.findings(files, tally)));
    }

    /** What is kept of it is kept under the fingerprint of the very bytes that were read. */
    private Seed<T> read(SeedFile file) {
        List<Entry> entries = fixes.of(file);
        String print = prints.remove(file.name());
        Known.Made<T> before = print == null ? null : known.find(file.name(), print);
        return before == null ? readAnew(file, entries) : told(before, entries);
    }

    private Seed<T> told(Known.Made<T> made, List<Entry> entries) {
        tally.tell(entries, made.told());
        return made.seed();
    }

    private Seed<T> readAnew(SeedFile file, List<Entry> entries) {
        List<byte[]> bytes;
        try {
            bytes = bytes(file);
        } catch (InputFile.Refusal refusal) {
            return read(file, () -> reader.read(file), entries, tally);
        }
        String fingerprint = fingerprint(file, bytes);
        Known.Made<T> before = known.find(file.name(), fingerprint);
        if (before != null) {
            return told(before, entries);
        }
        Tally own = new Tally();
        Seed<T> seed = read(file, () -> reader.read(file, bytes), entries, own);
        Known.Made<T> made = new Known.Made<>(seed, own.told(entries));
        known.keep(file.name(), fingerprint, made);
        return told(made, entries);
    }

    private Seed<T> read(SeedFile file, Supplier<Reading> text, List<Entry> entries, Tally into) {
        return parser.read(shown(file), text, new Fixes(entries, into), make);
    }

    /** All that what is read of it comes from, but for the program. */
    private String fingerprint(SeedFile file, List<byte[]> bytes) {
        Fingerprint all = new Fingerprint()
                .add(file.name())
                .add(shown(file))
                .add(site)
                .add(fixes.fingerprint(file))
                .add(file.missingPages().toString());
        file.further().forEach(page -> all.add(page.number() + " " + page.file().name()));
        bytes.forEach(all::add);
        return all.hex();
    }

    /** Those of each of its files. */
    private static List<byte[]> bytes(SeedFile file) throws InputFile.Refusal {
        List<byte[]> bytes = new ArrayList<>();
        for (SeedFile each : file.files().toList()) {
            bytes.add(InputFile.bytes(each.real(), SeedReader.MAX_BYTES));
        }
        return bytes;
    }

    private static String shown(SeedFile file) {
        return InputFile.shown(file.given());
    }

    /** It ran out of memory beside others; when it does so alone, it is too large. */
    private Seed<T> readAlone(SeedFile file) {
        try {
            return read(file);
        } catch (OutOfMemoryError e) {
            return Seed.failed("out-of-memory", shown(file));
        }
    }

    @Override
    public GivenPaths given() {
        return given;
    }
}
