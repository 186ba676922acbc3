package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.place.Divisions;
import gongbao.run.editor.Beginning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

    @TempDir
    Path place;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "公报 2024", "a/b c/丁", "."})
    void makesAFolderThatCanBeBuilt(String name) throws IOException {
        Path start = Files.createDirectory(place.resolve("start"));
        Path folder = start.resolve(name);
        Run init = Run.gen("init", folder.toString());
        assertThat(init.exit()).as(init.err()).isZero();
        assertThat(init.err()).isEmpty();
        assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(Beginning.FILES);
        Path out = place.resolve("out");
        Run build = Run.gen("build", folder.toString(), "-o", out.toString(), "--no-cache");
        assertThat(build.exit()).as(build.err()).isZero();
        // What only the office knows, and that the county does not exist.
        assertThat(build.err().lines().filter(line -> line.contains("warning: ")))
                .allMatch(line -> line.contains("site.yaml:") || line.contains("“青禾县”"));
        String page = page(out);
        assertThat(page).contains("林一禾", "到2027年", "60%以上", "加快构建", "虚构");
        assertThat(Files.readString(out.resolve("terms/index.html")))
                .contains("一园两带")
                .doesNotContain("敢教日月换新天");
    }

    private static String page(Path out) throws IOException {
        try (Stream<Path> pages = Files.list(out.resolve("communiques"))) {
            Path page = pages.filter(file -> file.toString().endsWith(".html") && !file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(page);
        }
    }

    @Test
    void saysWhatToDoNextAsItCanBeCopied() {
        Path folder = place.resolve("公报 2024");
        Run init = Run.gen(Locale.SIMPLIFIED_CHINESE, List.of("init", folder.toString()));
        assertThat(init.out()).contains("java -jar gen.jar build \"" + folder + "\"", "site.yaml", "接下来");
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.writeString(folder.resolve(".gitignore"), "x\n");
        Run init = Run.gen("init", folder.toString());
        assertThat(init.exit()).isEqualTo(3);
        assertThat(init.out()).isEmpty();
        assertThat(init.seenFrom(place).err())
                .isEqualTo("folder: error: there is something in the folder already: .gitignore"
                        + " — name another folder, or one that is empty\n");
        assertThat(names(folder)).containsExactly(".gitignore");
    }

    @Test
    void refusesToBeginTwice() throws IOException {
        String folder = place.resolve("seeds").toString();
        assertThat(Run.gen("init", folder).exit()).isZero();
        Files.writeString(place.resolve("seeds/site.yaml"), "name: 我的\n");
        assertThat(Run.gen("init", folder).exit()).isEqualTo(3);
        assertThat(Files.readString(place.resolve("seeds/site.yaml"))).isEqualTo("name: 我的\n");
    }

    @Test
    void leavesNothingHalfMade() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "x");
        assertThat(Run.gen("init", file.toString()).err()).contains("this is a file, not a folder");
        assertThat(Run.gen("init", file.resolve("a/b").toString()).exit()).isEqualTo(3);
        assertThat(names(place)).containsExactly("file");
    }

    @Test
    void namesNoRealPlace() {
        assertThat(Divisions.get().resolve("青禾县")).isEmpty();
    }

    /** A key that an editor may write waits in the file of a new folder, too, and claims nothing there. */
    @Test
    void asksForAllThatASiteMaySay() throws IOException {
        Path folder = place.resolve("seeds");
        Run.gen("init", folder.toString());
        List<String> begun = Files.readAllLines(folder.resolve("site.yaml"));
        assertThat(begun).allMatch(line -> line.isBlank() || line.startsWith("#"));
        assertThat(keys(begun)).isEqualTo(keys(Files.readAllLines(Path.of("seeds", "site.yaml"))));
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^# ?", ""))
                .filter(line -> line.matches("[a-zA-Z]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toList());
    }
}
