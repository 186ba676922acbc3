package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expectations that lie in files. {@code mvn test -Dgolden=overwrite} writes what the program does now into them; {@code
 * git diff} is then the review.
 */
public final class Golden {

    /** Where the files lie that tests read and overwrite. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    public static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    private Golden() {}

    /** Asserts that the file holds the text, or makes it so. */
    public static void check(Path file, String actual) {
        try {
            if (OVERWRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s (-Dgolden=overwrite rewrites it)", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a folder, by name; none where there is no folder. */
    public static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder, by name. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
