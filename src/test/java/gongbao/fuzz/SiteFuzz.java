package gongbao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds whole sites of many inputs each. */
final class SiteFuzz {

    private static final Duration SHRINKING = Duration.ofMinutes(1);

    private static final List<String> BESIDE = List.of("site.yaml", "actuals.csv");

    private static final List<String> NAMES = List.of("n%d", "n%d", "公报 %d", "a'b&c %d", "%d #?%%", ".%d", "index-%d");

    private final Path folder;
    private final int inputs;
    private final Fuzz runner;

    /** @param inputs how many to a build */
    SiteFuzz(Path folder, int inputs) {
        this.folder = folder;
        this.inputs = inputs;
        this.runner = new Fuzz(folder);
    }

    /** Builds the sites of the numbers from the first on. */
    Report run(long first, long builds, int threads, Duration limit) {
        return runner.run(first, builds, threads, limit, this::one);
    }

    private void one(long number) {
        List<Input> all = inputs(new Lot(number));
        for (Fault fault : faults(number, all)) {
            if (report().isNew(fault)) {
                List<Input> few = new Shrinker<Input>(some -> has(faults(number, some), fault), SHRINKING).shrink(all);
                report().example(fault, example(number, few, fault));
            }
        }
        report().tried(all.size());
    }

    Report report() {
        return runner.report();
    }

    private static boolean has(List<Fault> faults, Fault wanted) {
        return faults.stream().anyMatch(fault -> fault.key().equals(wanted.key()));
    }

    private List<Input> inputs(Lot lot) {
        List<Input> all = new ArrayList<>();
        if (lot.oneIn(2)) {
            all.add(beside("site.yaml", YamlFuzzer.text(lot)));
        }
        if (lot.oneIn(2)) {
            all.add(beside("actuals.csv", CsvFuzzer.text(lot)));
        }
        while (all.size() < inputs) {
            Input made = Formats.any(TextFuzzer.text(lot), lot);
            String extension = made.name().substring(made.name().lastIndexOf('.'));
            all.add(new Input(String.format(lot.any(NAMES), all.size()) + extension, made.bytes(), made.known()));
        }
        return all;
    }

    private static Input beside(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8), Input.Known.NOTHING);
    }

    /** A build of an earlier number may have left its site: the new one takes its place. */
    private List<Fault> faults(long number, List<Input> some) {
        Path place = folder.resolve("s" + Thread.currentThread().getId());
        try {
            delete(SiteRun.seeds(place));
            Files.createDirectories(SiteRun.seeds(place));
            for (Input input : some) {
                Files.write(SiteRun.seeds(place).resolve(input.name()), input.bytes());
            }
            SiteRun run = SiteRun.of(place, number % 3 != 0);
            if (isRefused(run)) {
                // A fault of what the editor wrote keeps the old site; without it there is a new one.
                List<Fault> faults = SitePromises.ofRun(run);
                for (String name : BESIDE) {
                    Files.deleteIfExists(SiteRun.seeds(place).resolve(name));
                }
                return faults.isEmpty() ? SitePromises.faults(SiteRun.of(place, number % 3 != 0)) : faults;
            }
            return SitePromises.faults(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(Fault.of(e));
        }
    }

    private static boolean isRefused(SiteRun run) {
        return run.run().exit() == 3
                && BESIDE.stream()
                        .anyMatch(
                                name -> Files.exists(SiteRun.seeds(run.place()).resolve(name)))
                && run.run()
                        .err()
                        .lines()
                        .anyMatch(line -> line.matches(".*/(site\\.yaml|actuals\\.csv)[:0-9]*: error: .*"));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(each);
                }
            }
        }
    }

    private static String example(long number, List<Input> few, Fault fault) {
        StringBuilder text = new StringBuilder("    build " + number + ", " + few.size() + " files\n");
        few.stream()
                .limit(3)
                .forEach(input -> text.append("    " + input.name() + " " + Shown.of(input.bytes(), 600) + "\n"));
        return text.append("    ")
                .append(Shown.of(fault.detail(), 600))
                .append('\n')
                .toString();
    }
}
