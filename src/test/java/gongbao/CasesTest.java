package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parses the {@code input.…} of every folder of {@code cases/}; {@code expected.json} is what {@code gen parse} prints of it. */
class CasesTest {

    static Stream<Path> cases() {
        return Golden.entries(Golden.RESOURCES.resolve("cases")).stream();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("cases")
    void printsWhatIsExpected(Path folder) {
        Path input = Golden.entries(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("input."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input.* in " + folder));
        Run run = Run.gen("parse", "--pretty", input.toString());
        assertThat(run.exit()).as(run.err()).isIn(0, 1);
        // A seed is named with its folder; what that one is called here is no affair of the case.
        String out = run.out().replace("\"path\": \"" + folder.getFileName() + "/", "\"path\": \"");
        Golden.check(folder.resolve("expected.json"), out);
    }
}
