package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: no clock, no locale, no time zone, no order of files or threads shows in the site. */
@Tag("slow")
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path place;

    @AfterEach
    void putTheMachineBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void differentMachinesBuildTheSameSite() throws IOException {
        List<String> seeds = seeds();
        Map<String, String> english = build(seeds, 1, Locale.ENGLISH, "UTC");
        Collections.reverse(seeds);
        // Turkish has its own lower case of I, Thai its own calendar, Arabic its own digits.
        assertThat(build(seeds, 4, Locale.forLanguageTag("tr-TR"), "Pacific/Kiritimati"))
                .isEqualTo(english);
        assertThat(build(seeds, 3, Locale.SIMPLIFIED_CHINESE, "Asia/Shanghai")).isEqualTo(english);
        assertThat(build(seeds, 2, Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/New_York"))
                .isEqualTo(english);
    }

    /** The seed, and the sources of the cases, in every format. */
    private static List<String> seeds() {
        List<String> seeds =
                new ArrayList<>(List.of(Path.of("seeds", "lushan-15-6.txt").toString()));
        Golden.files(Golden.RESOURCES.resolve("cases")).stream()
                .filter(file -> file.getFileName().toString().startsWith("input."))
                .forEach(file -> seeds.add(file.toString()));
        Golden.files(Golden.RESOURCES.resolve("sites/bad-same-meeting/seeds"))
                .forEach(file -> seeds.add(file.toString()));
        return seeds;
    }

    private Map<String, String> build(List<String> seeds, int jobs, Locale speech, String zoneName) throws IOException {
        Locale.setDefault(speech);
        TimeZone.setDefault(TimeZone.getTimeZone(zoneName));
        Path out = Files.createTempDirectory(place, "site");
        List<String> arguments = new ArrayList<>(List.of("build", "-o", out.toString(), "--jobs", "" + jobs));
        arguments.addAll(seeds);
        Run run = Run.gen(Locale.getDefault(), arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : Golden.files(out)) {
            bytes.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return bytes;
    }
}
