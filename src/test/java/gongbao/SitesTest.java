package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every folder of {@code sites/}: {@code seeds/} and whatever lies beside it are copied to a fresh place, the command
 * in {@code command.txt} runs there ({@code .} is that place; without the file {@code build ./seeds -o ./site-out}), and
 * then
 *
 * <ul>
 *   <li>{@code expected-err.txt} is the exit code and what went to standard error,
 *   <li>each file below {@code expected/} is a file of the site; to expect another one, add an empty file and overwrite,
 *   <li>nothing is left beside the output folder.
 * </ul>
 */
class SitesTest {

    static Stream<Path> sites() {
        return Golden.entries(Golden.RESOURCES.resolve("sites")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void saysAndWritesWhatIsExpected(Path site, @TempDir Path place) throws IOException {
        copy(site, place);
        Run run = Run.gen(Locale.ENGLISH, command(place)).seenFrom(place);
        Golden.check(site.resolve("expected-err.txt"), "exit " + run.exit() + "\n" + run.err());
        for (Path expected : Golden.files(site.resolve("expected"))) {
            String page = site.resolve("expected").relativize(expected).toString();
            Golden.check(expected, Files.readString(place.resolve("site-out").resolve(page)));
        }
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("temporary files left behind")
                    .noneMatch(name -> name.startsWith("."));
        }
    }

    private static List<String> command(Path place) throws IOException {
        Path file = place.resolve("command.txt");
        String command = Files.exists(file) ? Files.readString(file).strip() : "build ./seeds -o ./site-out";
        return Stream.of(command.split(" "))
                .map(word -> word.replaceFirst("^\\./", place + "/"))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        // Git keeps no empty folders: one that holds only this file is meant to be empty.
        for (Path keep : Golden.files(to).stream()
                .filter(file -> file.endsWith(".gitkeep"))
                .toList()) {
            Files.delete(keep);
        }
    }
}
