package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.run.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter err = new StringWriter();

    @Test
    void showsStepAndShare() {
        try (ProgressBar bar = bar(true, 0)) {
            assertThat(bar.line(Progress.Step.READ, 15, 60))
                    .isEqualTo("reading [" + "#".repeat(7) + " ".repeat(23) + "] 15/60");
        }
    }

    @Test
    void drawsOverItselfAndWipesItselfOut() {
        try (ProgressBar bar = bar(true, 0)) {
            bar.at(Progress.Step.WRITE, 1, 2);
        }
        assertThat(err.toString()).startsWith("\rwriting [###").endsWith("\r");
    }

    @Test
    void isSilentWhenTheWorkIsShort() {
        try (ProgressBar bar = bar(true, 1_000_000_000L)) {
            bar.at(Progress.Step.WRITE, 1, 2);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void isSilentWithoutATerminal() {
        try (ProgressBar bar = bar(false, 0)) {
            bar.at(Progress.Step.WRITE, 1, 2);
        }
        assertThat(err.toString()).isEmpty();
    }

    private ProgressBar bar(boolean terminal, long patience) {
        PrintWriter out = new PrintWriter(err);
        return new ProgressBar(new Io(out, out, Locale.ENGLISH, terminal), new Words(Locale.ENGLISH), patience);
    }
}
