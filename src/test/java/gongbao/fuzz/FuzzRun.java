package gongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The long run, {@code mvn -B verify -Pfuzz}; no other run takes it for a test, by its name. It can be told
 *
 * <ul>
 *   <li>{@code -Dfuzz.inputs=1000000}: how many inputs to read, clean and parse,
 *   <li>{@code -Dfuzz.builds=50000}: how many inputs to build sites of, 200 to a site,
 *   <li>{@code -Dfuzz.seed=1}: the number of the first input, and of the first build,
 *   <li>{@code -Dfuzz.minutes=120}: when to stop, even if not all were tried,
 *   <li>{@code -Dfuzz.threads=2},
 *   <li>{@code -Dfuzz.formats=doc,pdf}: of which formats the texts are, with nothing beside them; of all if it does not say.
 * </ul>
 *
 * <p>One input again: {@code -Dfuzz.seed=NUMBER -Dfuzz.inputs=1 -Dfuzz.builds=0}.
 */
class FuzzRun {

    private static final int TO_A_BUILD = 200;

    private static final Path FOLDER = Path.of("target", "fuzz");

    private final long seed = Long.getLong("fuzz.seed", 1);
    private final int threads = Integer.getInteger("fuzz.threads", 2);
    private final long end = System.nanoTime()
            + Duration.ofMinutes(Long.getLong("fuzz.minutes", 120)).toNanos();

    @Test
    void keepsThePromises() {
        Fuzz inputs = new Fuzz(FOLDER);
        told(inputs.report(), "inputs read, cleaned and parsed");
        inputs.run(seed, Long.getLong("fuzz.inputs", 1_000_000), threads, left().dividedBy(2))
                .end();
        SiteFuzz builds = new SiteFuzz(FOLDER, TO_A_BUILD);
        told(builds.report(), "inputs built into sites");
        builds.run(seed, -Math.floorDiv(-Long.getLong("fuzz.builds", 50_000), TO_A_BUILD), threads, left())
                .end();
        String found = inputs.report().text() + builds.report().text();
        System.out.println("inputs: " + inputs.report().speed() + " "
                + inputs.report().formats() + "; built: " + builds.report().speed() + "\n" + found);
        assertThat(found).isEmpty();
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** Says every minute how far it is, and what was found since. */
    private static void told(Report report, String what) {
        Thread teller = new Thread(() -> {
            long shown = 0;
            for (sleep(); !report.isEnded(); sleep()) {
                if (report.examples() > shown) {
                    shown = report.examples();
                    System.out.println(report.text());
                }
                System.out.println(
                        what + ": " + report.speed() + "; faults of " + report.ways() + " kinds; " + report.formats());
            }
        });
        teller.setDaemon(true);
        teller.start();
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
