package gongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFileTest {

    private static final String TEXT = """
            # Numbers

            Read as written.

            ```spec
            二〇二四
            .
            2024
            ```

            ## None

            ```spec
            no number
            here
            .
            ```
            """;

    @TempDir
    Path folder;

    @Test
    void readsExamplesUnderTheirHeading() throws IOException {
        assertThat(SpecFile.read(file(TEXT)).examples())
                .containsExactly(
                        new SpecFile.Example("numbers.md", "Numbers", 1, 5, "二〇二四", "2024"),
                        new SpecFile.Example("numbers.md", "None", 2, 13, "no number\nhere", ""));
    }

    @Test
    void rewritesOnlyWhatIsExpected() throws IOException {
        Path file = file(TEXT);
        SpecFile.read(file).rewrite(example -> example.number() == 1 ? "" : "1\n2");
        assertThat(file).hasContent(TEXT.replace(".\n2024\n", ".\n").replace("here\n.\n", "here\n.\n1\n2\n"));
    }

    @Test
    void namesTheLineOfAnExampleThatDoesNotEnd() {
        assertThatThrownBy(() -> SpecFile.read(file("# x\n```spec\na\n.\nb\n"))).hasMessageContaining("numbers.md:4");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("numbers.md"), text);
    }
}
