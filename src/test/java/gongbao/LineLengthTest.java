package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter breaks lines at 120 characters, but leaves long strings, comments and text blocks as they are. */
class LineLengthTest {

    private static final int LONGEST = 140;

    @Test
    void noLineIsLongerThanAScreen() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > LONGEST) {
                        tooLong.add(file + ":" + (i + 1) + ": " + lines.get(i).length());
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
