package gongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of what {@code mvn -B verify -Pfuzz} does at length. */
@Tag("slow")
class FuzzTest {

    private static final Duration NO_LIMIT = Duration.ofHours(1);

    @TempDir
    Path folder;

    @Test
    void aThousandInputsKeepThePromises() {
        Report report = new Fuzz(folder).run(1, Long.getLong("fuzz.inputs", 1000), 1, NO_LIMIT);
        System.out.println(report.speed());
        assertThat(report.text()).isEmpty();
    }

    @Test
    void aSiteOfSomeInputsKeepsThePromises() {
        Report report = new SiteFuzz(Path.of("target", "fuzz"), Integer.getInteger("fuzz.inputs", 120))
                .run(1, Integer.getInteger("fuzz.builds", 1), 1, NO_LIMIT);
        System.out.println(report.speed());
        assertThat(report.text()).isEmpty();
    }
}
