package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as the machine starts it: under its locale, with its streams. */
@Tag("slow")
@Timeout(120)
class StartTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** With an option of its own it is not started again for the sake of time. */
    private static final String GEN = JAVA + " -XX:TieredStopAtLevel=1 -cp " + classPath() + " gongbao.cli.Gen ";

    private static final String PLAIN = GEN.replace("-XX:TieredStopAtLevel=1 ", "");

    @TempDir
    Path place;

    @BeforeEach
    void laySeeds() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "how commands are started again is known on Linux");
        Path seeds = Files.createDirectories(place.resolve("公报 100%/甲"));
        Files.copy(Path.of("seeds", "lushan-15-6.txt"), seeds.resolve("第六次全会.txt"));
        Files.writeString(seeds.resolve("没有会议.md"), "今天天气很好。\n");
    }

    private static String classPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private Run shell(String command, Map<String, String> environment) throws Exception {
        // A shell reads its script as bytes; this process could not pass Chinese arguments under another locale itself.
        Path script = Files.write(place.resolve("run.sh"), command.getBytes(StandardCharsets.UTF_8));
        Path err = place.resolve("err.txt");
        Path out = place.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString())
                .directory(place.toFile())
                .redirectError(err.toFile())
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err)).withoutProgress();
    }

    private Map<String, String> site(String out) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        Path folder = place.resolve(out);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    private void layManySeeds() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(place.resolve("公报 100%/" + i + ".txt"), ("第" + i + "次会议。\n").repeat(50));
        }
    }

    @Test
    void buildsTheSameSiteWithoutAUtf8Locale() throws Exception {
        Run here = shell(GEN + "build '公报 100%' -o 网站/甲", Map.of("LC_ALL", "C.UTF-8"));
        assertThat(here.exit()).as(here.err()).isZero();
        Run there = shell(GEN + "build '公报 100%' -o 网站/乙", Map.of("LC_ALL", "C"));
        assertThat(there.exit()).as(there.err()).isZero();
        assertThat(there.err()).isEqualTo(here.err());
        assertThat(there.out()).contains("网站/乙/index.html");
        assertThat(site("网站/乙")).isEqualTo(site("网站/甲"));
    }

    @Test
    void parsesAlikeUnderEveryLocale() throws Exception {
        String command = GEN + "parse --pretty '公报 100%/甲' '' 没有.txt '%41' '*' '\"q\" \\'";
        Run utf8 = shell(command, Map.of("LC_ALL", "C.UTF-8"));
        assertThat(utf8.out()).contains("\"path\": \"甲/第六次全会.txt\"");
        assertThat(utf8.err()).contains("没有.txt: error: ").contains("%41: error: ");
        List<Map<String, String>> locales = new ArrayList<>(
                List.of(Map.of(), Map.of("LC_ALL", "POSIX"), Map.of("LANG", "xx_YY.UTF-8"), Map.of("LC_CTYPE", "C")));
        for (Map<String, String> locale : locales) {
            assertThat(shell(command, locale)).as(locale.toString()).isEqualTo(utf8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "GBK", "ISO-8859-1", "UTF-16"})
    void parsesAlikeWhateverCharsetJavaTakesForItsOwn(String charset) throws Exception {
        String command = "parse '公报 100%'";
        Map<String, String> locale = Map.of("LC_ALL", "C.UTF-8");
        assertThat(shell(GEN.replace(" -cp", " -Dfile.encoding=" + charset + " -cp") + command, locale))
                .isEqualTo(shell(GEN + command, locale));
    }

    @Test
    void keepsExitCodeAndStandardErrorOfTheSecondStart() throws Exception {
        assertThat(shell(GEN + "nonsense", Map.of()).exit()).isEqualTo(2);
        assertThat(shell(GEN + "parse 没有", Map.of()).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'', TERM, 143", "'', KILL, 137", "C.UTF-8, TERM, 143", "C.UTF-8, KILL, 137"})
    void endsTheSecondStartWithTheFirst(String locale, String signal, String exit) throws Exception {
        layManySeeds();
        // Nobody reads the pipe: the second start waits there until it is ended.
        String count = "grep -l 'slow=[1]' /proc/[0-9]*/cmdline 2>/dev/null | wc -l";
        String await = "for i in $(seq 200); do [ $(" + count + ") = %d ] && break; sleep 0.1; done; " + count + "; ";
        String wait = "mkfifo p; sleep 60 < p & reader=$!; "
                + PLAIN.replace("gongbao.cli.Gen", "-Dslow=1 gongbao.cli.Gen")
                + "parse '公报 100%' > p & first=$!; " + await.formatted(2) + "kill -" + signal
                + " $first; wait $first; echo $?; " + await.formatted(0) + "kill $reader";
        assertThat(shell(wait, Map.of("LC_ALL", locale)).out().lines().map(String::strip))
                .containsExactly("2", exit, "0");
    }

    @Test
    void isTheSameInAShortRun() throws Exception {
        String command = "parse '公报 100%/甲' '' 没有.txt '%41' '*' '\"q\" \\'";
        Map<String, String> locale = Map.of("LC_ALL", "C.UTF-8");
        assertThat(shell(PLAIN + command, locale)).isEqualTo(shell(GEN + command, locale));
        assertThat(shell(PLAIN + "parse '公报 100%' > /dev/full", locale).exit()).isEqualTo(3);
    }

    @Test
    void aFullDiskIsNoSuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String command : List.of("parse '公报 100%'", "build '公报 100%' -o site", "--help")) {
            Run run = shell(GEN + command + " > /dev/full", Map.of("LC_ALL", "C.UTF-8"));
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains("gen: error: standard output could not be written: No space left on device");
        }
    }

    @Test
    void aReaderThatHasItsLineEndsItSoon() throws Exception {
        layManySeeds();
        String command = "{ " + GEN + "parse '公报 100%'; echo $? >&2; } | head -n 1";
        Run run = shell(command, Map.of("LC_ALL", "C.UTF-8"));
        assertThat(run.out()).hasLineCount(1).startsWith("{\"schema\"");
        assertThat(run.err()).isEqualTo("141\n");
    }
}
