package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortRunTest {

    private static final List<String> PLAIN = List.of("-Xmx512m", "-jar", "gen.jar");

    @TempDir
    Path seeds;

    @BeforeEach
    void laySeed() throws IOException {
        Files.writeString(seeds.resolve("a.txt"), "公报");
    }

    private boolean isShort(String... arguments) {
        return !ShortRun.options(PLAIN, arguments).isEmpty();
    }

    private static void layBytes(Path file, long size) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(size);
        }
    }

    @Test
    void aFewTextsAreAShortRun() {
        assertThat(isShort("build", seeds.toString(), "-o", "nowhere", "\\0", "*"))
                .isTrue();
    }

    @Test
    void manyBytesAreNot() throws IOException {
        layBytes(seeds.resolve("年/b.txt"), 17 << 20);
        assertThat(isShort("build", seeds.toString())).isFalse();
    }

    @Test
    void aPreviewOfManyTextsIsNot() throws IOException {
        layBytes(seeds.resolve("年/b.txt"), 2 << 20);
        assertThat(isShort("serve", seeds.toString())).isFalse();
        assertThat(isShort("build", seeds.toString())).isTrue();
    }

    @Test
    void aFinishedSiteIsNotCounted() throws IOException {
        layBytes(seeds.resolve("site-out/b.html"), 17 << 20);
        Files.createFile(seeds.resolve("site-out/.gongbao"));
        assertThat(isShort(
                        "build",
                        seeds.toString(),
                        "-o",
                        seeds.resolve("site-out").toString()))
                .isTrue();
    }

    @Test
    void takesTheClassesThatLieBesideTheJar() throws IOException {
        String jar = seeds.resolve("公报 100%.jar").toString();
        assertThat(ClassArchive.options(jar)).isEmpty();
        Path classes = Files.createFile(seeds.resolve("公报 100%.jsa"));
        assertThat(ClassArchive.options(jar)).startsWith("-XX:SharedArchiveFile=" + classes);
        assertThat(ClassArchive.options(jar + ":target/classes")).isEmpty();
        assertThat(ClassArchive.options("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseParallelGC",
                "-agentlib:jdwp=transport=dt_socket",
                "-javaagent:a.jar",
                "-Xint",
                "@options"
            })
    void leavesAloneWhoThoughtOfTheOptions(String option) {
        assertThat(ShortRun.options(List.of(option, "-jar", "gen.jar"), new String[] {seeds.toString()}))
                .isEmpty();
    }
}
