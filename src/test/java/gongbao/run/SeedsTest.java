package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.SiteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    @TempDir
    Path folder;

    private final List<String> made = new ArrayList<>();
    private final List<Diagnostic> errors = new ArrayList<>();

    @BeforeEach
    void writeSeeds() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".txt"), "某市委员会全体会议公报\n全会于2024年1月5日举行。\n");
        }
    }

    private void read(int jobs, Function<Communique, String> make) {
        Seeds<String> seeds = new Seeds<>(List.of(folder), file -> false, SiteInfo.UNKNOWN, make);
        seeds.read(jobs, Progress.SILENT, seed -> {
            if (!seed.made().isEmpty()) {
                made.addAll(seed.made());
            }
            seed.diagnostics().stream()
                    .filter(each -> !each.rule().equals("not-a-communique"))
                    .forEach(errors::add);
        });
        errors.removeIf(each -> each.severity() != Severity.ERROR);
    }

    private static String name(Communique communique) {
        String path = communique.source().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFaultFailsItsSeedAloneAndSaysWhatAndWhere(int jobs) {
        read(jobs, communique -> {
            if (name(communique).equals("b.txt")) {
                throw new IllegalStateException("no such\n\tthing");
            }
            return name(communique);
        });

        assertThat(made).containsExactly("a.txt", "c.txt");
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.path()).endsWith("b.txt");
            assertThat(error.rule()).isEqualTo("internal-error");
            assertThat(error.message(Locale.ENGLISH))
                    .matches(
                            "the program failed on this file: IllegalStateException: no such thing \\(SeedsTest:\\d+\\)");
        });
    }

    @Test
    void whatNeverEndsFailsItsSeedAlone() {
        read(2, communique -> name(communique).equals("b.txt") ? endless(communique) + "." : name(communique));

        assertThat(made).containsExactly("a.txt", "c.txt");
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.arguments().get(0)).startsWith("StackOverflowError"));
    }

    @SuppressWarnings("InfiniteRecursion") // What is tested.
    private static String endless(Communique communique) {
        return endless(communique) + ".";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aVictimOfItsNeighboursIsReadAgain(int jobs) {
        AtomicInteger tries = new AtomicInteger();
        read(jobs, communique -> {
            if (name(communique).equals("b.txt") && tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("as if");
            }
            return name(communique);
        });

        assertThat(made).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatIsTooLargeAloneFailsAlone(int jobs) {
        read(jobs, communique -> {
            if (name(communique).equals("b.txt")) {
                throw new OutOfMemoryError("as if");
            }
            return name(communique);
        });

        assertThat(made).containsExactly("a.txt", "c.txt");
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.path()).endsWith("b.txt");
            assertThat(error.rule()).isEqualTo("out-of-memory");
            assertThat(error.mend(Locale.ENGLISH)).contains("-Xmx");
        });
    }
}
