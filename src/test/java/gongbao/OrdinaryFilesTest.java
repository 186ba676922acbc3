package gongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.cli.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeds, settings, figures and templates are ordinary files of the given folders; nothing else is opened or published. */
@Timeout(60)
class OrdinaryFilesTest {

    private static final String SECRET = "绝密内容";

    @TempDir
    Path place;

    @BeforeEach
    void laySeed() throws IOException {
        place = place.toRealPath();
        Files.createDirectories(place.resolve("seeds"));
        Files.createDirectories(place.resolve("own/assets"));
        Files.writeString(place.resolve("seeds/a.txt"), "会议研究了工作。\n");
    }

    private Run build() throws IOException {
        Run run = Run.gen(
                "build",
                "--templates",
                place.resolve("own").toString(),
                "-o",
                place.resolve("site").toString(),
                place.resolve("seeds").toString());
        if (Files.exists(place.resolve("site"))) {
            try (Stream<Path> files = Files.walk(place.resolve("site"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContain(SECRET);
                }
            }
        }
        return run.seenFrom(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/b.txt",
                "seeds/site.yaml",
                "seeds/actuals.csv",
                "seeds/a.txt.fix.yaml",
                "seeds/fix.yaml",
                "own/home.ftlh",
                "own/assets/site.css"
            })
    void publishesNothingThatALinkLeadsOutTo(String link) throws IOException {
        Path secret = Files.writeString(place.resolve("secret"), "name: " + SECRET + "\n");
        Files.createSymbolicLink(place.resolve(link), secret);
        Run run = build();
        assertThat(run.err())
                .contains(link + ": ")
                .contains("the link leads out of")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/b.txt",
                "seeds/site.yaml",
                "seeds/actuals.csv",
                "seeds/a.txt.fix.yaml",
                "seeds/fix.yaml",
                "own/home.ftlh",
                "own/assets/site.css"
            })
    void waitsForNoPipe(String pipe) throws Exception {
        Process mkfifo = new ProcessBuilder("mkfifo", place.resolve(pipe).toString()).start();
        assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");
        Run run = build();
        assertThat(run.exit()).isPositive();
        assertThat(run.err()).contains(pipe + ": error: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/b.txt",
                "seeds/site.yaml",
                "seeds/actuals.csv",
                "seeds/a.txt.fix.yaml",
                "seeds/fix.yaml",
                "own/home.ftlh",
                "own/assets/site.css"
            })
    void readsNoMoreThanAFileMayHold(String name) throws IOException {
        // A terabyte of nothing that takes no place on the disk.
        try (RandomAccessFile file = new RandomAccessFile(place.resolve(name).toFile(), "rw")) {
            file.setLength(1L << 40);
        } catch (IOException e) {
            assumeTrue(false, "no such files here");
        }
        Run run = build();
        assertThat(run.exit()).isPositive();
        assertThat(run.err()).contains(name + ": error: ").contains("1099511627776 bytes");
    }

    @Test
    void linksInsideTheFoldersAreFollowed() throws IOException {
        Files.writeString(place.resolve("seeds/county.yaml"), "name: 某县\n");
        Files.createSymbolicLink(place.resolve("seeds/site.yaml"), Path.of("county.yaml"));
        Files.writeString(place.resolve("own/mine.css"), "body { color: red }");
        Files.createSymbolicLink(place.resolve("own/assets/site.css"), Path.of("../mine.css"));
        Run run = build();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(place.resolve("site/index.html"))).contains("content=\"某县\"");
        assertThat(run.out()).contains("assets/site.css");
    }

    @Test
    void readsNoBuiltSiteAsSeeds() throws IOException {
        build();
        Run again = Run.gen(
                "build",
                "-o",
                place.resolve("other").toString(),
                place.resolve("site").toString());
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.seenFrom(place).err())
                .contains("site: error: this is part of a site that gen built, and no source of one");
        assertThat(place.resolve("other")).doesNotExist();
    }
}
