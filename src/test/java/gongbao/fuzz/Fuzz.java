package gongbao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Tries one numbered input after the other, on several threads. */
final class Fuzz {

    private static final Duration SHRINKING = Duration.ofSeconds(20);

    /** Longer texts do not fit on a screen, and say no more. */
    private static final int LONGEST_EXAMPLE = 600;

    private final Path folder;
    private final Report report = new Report();

    /** @param folder for the files; each thread has one below it */
    Fuzz(Path folder) {
        this.folder = folder;
    }

    Report report() {
        return report;
    }

    /**
     * Tries the inputs of the numbers from the first on.
     *
     * @param limit after which no new one is begun
     */
    Report run(long first, long count, int threads, Duration limit) {
        return run(first, count, threads, limit, number -> {
            Lot lot = new Lot(number);
            Kind kind = Kinds.of(lot);
            one(number, kind, kind.text(lot.split()), lot.number());
        });
    }

    /** The same for any work that a number stands for. */
    Report run(long first, long count, int threads, Duration limit, LongConsumer work) {
        long end = System.nanoTime() + limit.toNanos();
        AtomicLong next = new AtomicLong(first);
        List<Thread> all = Stream.generate(() -> new Thread(() -> {
                    for (long n = next.getAndIncrement();
                            n < first + count && System.nanoTime() < end;
                            n = next.getAndIncrement()) {
                        work.accept(n);
                    }
                }))
                .limit(threads)
                .toList();
        all.forEach(Thread::start);
        all.forEach(Fuzz::join);
        return report;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void one(long number, Kind kind, String text, long form) {
        Input input = kind.input(text, new Lot(form));
        for (Fault fault : faults(kind, input)) {
            if (report.isNew(fault)) {
                String small = Shrinker.text(text, some -> has(faults(kind, some, form), fault), SHRINKING);
                report.example(fault, example(number, kind, small, form, fault));
            }
        }
        report.tried(input.extension());
    }

    private static boolean has(List<Fault> faults, Fault wanted) {
        return faults.stream().anyMatch(fault -> fault.key().equals(wanted.key()));
    }

    private List<Fault> faults(Kind kind, String text, long form) {
        return faults(kind, kind.input(text, new Lot(form)));
    }

    private List<Fault> faults(Kind kind, Input input) {
        try {
            return kind.faults(input, Files.createDirectories(own()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(Fault.of(e));
        }
    }

    private Path own() {
        return folder.resolve("t" + Thread.currentThread().getId());
    }

    private String example(long number, Kind kind, String text, long form, Fault fault) {
        Input input = kind.input(text, new Lot(form));
        String detail = faults(kind, text, form).stream()
                .filter(each -> each.key().equals(fault.key()))
                .findFirst()
                .orElse(fault)
                .detail();
        return "    input " + number + ", " + input.name() + " of " + input.bytes().length + " bytes, of the text "
                + Shown.of(text, LONGEST_EXAMPLE) + "\n    file " + Shown.of(input.bytes(), LONGEST_EXAMPLE) + "\n    "
                + Shown.of(detail, LONGEST_EXAMPLE) + "\n";
    }
}
