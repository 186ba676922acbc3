package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where on a machine the seeds lie shows in no output; findings alone tell it, so that the user can open the file. */
class SamePathsTest {

    @TempDir
    Path place;

    private Path seeds;

    @BeforeEach
    void laySeeds() throws IOException {
        place = place.toRealPath();
        seeds = Files.createDirectories(place.resolve("机密/seeds"));
        Files.copy(Path.of("seeds", "lushan-15-6.txt"), seeds.resolve("a.txt"));
        Files.writeString(seeds.resolve("b.txt"), "今天天气很好。\n“这里少一个引号。\n");
        Files.copy(seeds.resolve("a.txt"), seeds.resolve("c.txt"));
        Files.writeString(seeds.resolve("c.txt"), Files.readString(seeds.resolve("c.txt")) + "\n会议还说，要看天气。\n");
        Files.write(seeds.resolve("d.txt"), new byte[] {(byte) 0xC4, (byte) 0xE3, (byte) 0xFF, 'x', '\n'});
        Files.writeString(seeds.resolve("site.yaml"), "qualityPage: true\nnowhere: 1\n");
    }

    private Map<String, String> build(Path given) throws IOException {
        Path out = Files.createTempDirectory(place, "out").resolve("site");
        Run run = Run.gen("build", "-o", out.toString(), given.toString());
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertThat(run.err())
                .contains(given.resolve("b.txt") + ": warning: ")
                .contains(given.resolve("site.yaml") + ":2:1");
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : Golden.files(out)) {
            bytes.put(
                    out.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    @Test
    void theSameSeedsGiveTheSameSiteFromWhereverTheyAreGiven() throws IOException {
        Map<String, String> absolute = build(seeds);
        Path here = Path.of("").toAbsolutePath();
        assertThat(build(here.relativize(seeds))).isEqualTo(absolute);
        assertThat(build(seeds.resolve("../seeds/."))).isEqualTo(absolute);
        absolute.forEach((path, content) -> assertThat(content)
                .as(path)
                .doesNotContain(place.getFileName().toString())
                .doesNotContain(new String("机密".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        assertThat(absolute.keySet()).anyMatch(path -> path.startsWith("quality/"));
    }

    @Test
    void jsonNamesASeedByItsFolderAndFindingsByThePathThatOpens() throws IOException {
        Run run = Run.gen("parse", seeds.toString());
        assertThat(run.out()).contains("\"path\":\"seeds/b.txt\"").doesNotContain(place.toString());
        assertThat(run.err()).contains(seeds.resolve("b.txt") + ": warning: ");
        assertThat(Run.gen("parse", seeds.resolve("b.txt").toString()).out()).contains("\"path\":\"seeds/b.txt\"");
    }

    @Test
    void findingsAboutTwoFilesNameBothAsTheyOpen() throws IOException {
        Files.copy(seeds.resolve("a.txt"), seeds.resolve("e.txt"));
        Run run = Run.gen("build", "-o", place.resolve("site").toString(), seeds.toString());
        assertThat(run.err())
                .contains(seeds.resolve("e.txt") + ": warning: the same communiqué as in “" + seeds.resolve("a.txt")
                        + "”")
                .contains(seeds.resolve("c.txt") + ": warning: ")
                .contains("is the id of “" + seeds.resolve("a.txt") + "”");
    }

    @Test
    void foldersOfOneNameKeepTheirSeedsApart() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("parse"));
        for (String county : List.of("甲", "乙")) {
            Path folder = Files.createDirectories(place.resolve(county + "/公报"));
            Files.writeString(folder.resolve("1.txt"), county + "地开会。\n");
            arguments.add(folder.toString());
        }
        assertThat(Run.gen(arguments.toArray(String[]::new)).out())
                .contains("\"path\":\"甲/公报/1.txt\"")
                .contains("\"path\":\"乙/公报/1.txt\"");
    }
}
