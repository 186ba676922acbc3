package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is true: every {@code sh} block that runs {@code gen.jar} is run, and prints what the {@code text}
 * block behind it shows. {@code mvn verify -Dgolden=overwrite} writes into the README what is printed now.
 */
class ReadmeIT {

    private static final Path README = Path.of("README.md");

    /** A command and the lines between which its output stands; -1 where none is shown. */
    private record Shown(String command, int from, int to) {}

    @TempDir
    Path copy;

    @Test
    void printsWhatTheReadmeShows() throws IOException, InterruptedException {
        List<String> readme = new ArrayList<>(Files.readAllLines(README));
        List<Shown> commands = commands(readme);
        assertThat(commands).as("commands in the README").isNotEmpty();
        copyRepository();
        List<String> actual = new ArrayList<>();
        for (Shown each : commands) {
            actual.add(run(each.command()));
        }
        List<String> expected = List.copyOf(readme);
        for (int i = commands.size() - 1; i >= 0; i--) {
            Shown each = commands.get(i);
            if (each.from() >= 0) {
                readme.subList(each.from(), each.to()).clear();
                readme.addAll(each.from(), actual.get(i).lines().toList());
            }
        }
        if (Golden.OVERWRITE) {
            Files.write(README, readme);
            return;
        }
        assertThat(withoutTime(readme))
                .as("README.md (mvn verify -Dgolden=overwrite rewrites it)")
                .isEqualTo(withoutTime(expected));
    }

    @Test
    void namesTheCommandsThatAStrangerNeeds() throws IOException {
        assertThat(Files.readAllLines(README))
                .contains("mvn -B verify", "mvn -B -q package -DskipTests && java -jar gen.jar build seeds");
    }

    private static List<Shown> commands(List<String> lines) {
        List<Shown> commands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals("```sh")) {
                continue;
            }
            int close = close(lines, i);
            String command = String.join("\n", lines.subList(i + 1, close));
            if (command.startsWith("java -jar gen.jar ")) {
                boolean shows = close + 1 < lines.size() && lines.get(close + 1).equals("```text");
                commands.add(
                        shows ? new Shown(command, close + 2, close(lines, close + 1)) : new Shown(command, -1, -1));
            }
            i = close;
        }
        return commands;
    }

    private static int close(List<String> lines, int open) {
        int close = open + 1;
        while (!lines.get(close).equals("```")) {
            close++;
        }
        return close;
    }

    private void copyRepository() throws IOException {
        for (String name : List.of("gen.jar", "seeds", "templates", "site-out")) {
            try (Stream<Path> files = Files.walk(Path.of(name))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (!file.startsWith("site-out") || file.getNameCount() == 1) {
                        Files.copy(file, copy.resolve(file));
                    }
                }
            }
        }
    }

    private String run(String command) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", command).directory(copy.toFile()).redirectErrorStream(true);
        shell.environment().put("LC_ALL", "C.UTF-8");
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
        assertThat(process.exitValue()).as(command + "\n" + output).isZero();
        return output;
    }

    private static List<String> withoutTime(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("\\d+\\.\\d\\d (s|秒)", "0.00 $1"))
                .toList();
    }
}
