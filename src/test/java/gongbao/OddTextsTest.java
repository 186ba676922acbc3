package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are wrong in ways an office's texts can be: each is built, and its page says what it says. */
class OddTextsTest {

    private static final String OPENING = "中国共产党开平市第十五届委员会第六次全体会议公报\n中国共产党开平市第十五届委员会第六次全体会议，于2024年1月5日在县城举行。\n";

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年，城镇化率提高5个百分点达到65%以上。",
                "全会传达学习省委2020届六次全会精神、市委999届1000次全会精神。",
                "省委百百届六次全会、县委十五届百百次全会、县委零届零次全会作出部署。",
                "市第百百次党代会、党的百百大、十九大零次会议、十九届百百中全会指明方向。",
                "中国共产党开平市第百百届委员会1月5日召开第百百次全体会议。",
            })
    void buildsSentencesWithNumbersThatNoMeetingHas(String sentence) throws IOException {
        assertThat(built("a.txt", OPENING + sentence + "\n")).contains("第六次全体会议");
    }

    /** The word that may follow a second day stands before the first. */
    @Test
    void buildsAMeetingThatClosesBeforeItsDay() throws IOException {
        String name = "中国共产党开平市第十五届委员会第六次全体会议";
        assertThat(built("a.txt", name + "公报\n" + name + "胜利闭幕，会议于2024年1月5日至6日在县城举行。\n"))
                .contains("2024年1月5日至6日");
    }

    /** A page with a title that names a meeting, and no word outside of its foot. */
    @Test
    void parsesAPageWhoseTitleAloneNamesAMeeting() throws IOException {
        String page = "<title>三届委员7次全会</title>\n<footer><div class=\"TRS_Editor\"><div>三届委员7次全会\n";
        Path file = Files.writeString(place.resolve("a.html"), page);
        assertThat(Run.gen("parse", file.toString()).err()).doesNotContain("Exception");
    }

    @Test
    void buildsALongLineWithoutAMark() throws IOException {
        built("a.txt", OPENING + "。" + "字".repeat(300) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session: 1000",
                "term: 2000\nsession: 0",
                "term: 999999999\nsession: 999999999",
                "term: 1e9",
                "term: -1\nsession: -6",
                "term: 99999999999999999999",
                "endDate: +12345-01-01\nterm: 0",
                "startDate: -2024-01-01\nendDate: 0000-01-01",
            })
    void buildsWhateverAnEditorTakesForTermAndSession(String frontMatter) throws IOException {
        Run run = build("a.md", "---\n" + frontMatter + "\n---\n" + OPENING);
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("a.md:2:");
        assertThat(page()).contains("第六次全体会议");
    }

    /** A code holds 2331 bytes at the most. */
    @Test
    void refusesAnAddressTooLongForItsCode() throws IOException {
        String base = "https://www.example.gov.cn/" + "a/".repeat(1500);
        assertThat(build("a.txt", OPENING, "--base-url", base).exit()).isEqualTo(2);
        assertThat(built("a.txt", OPENING, "--base-url", "https://www.example.gov.cn/"))
                .contains("class=qr");
    }

    private Run build(String name, String text, String... more) throws IOException {
        Path seeds = Files.createDirectories(place.resolve("seeds"));
        Files.writeString(seeds.resolve(name), text);
        String[] build = {"build", seeds.toString(), "-o", place.resolve("out").toString()};
        return Run.gen(Stream.of(build, more).flatMap(Stream::of).toArray(String[]::new));
    }

    /** The page of the only text, of which nothing is wrong. */
    private String built(String name, String text, String... more) throws IOException {
        Run run = build(name, text, more);
        assertThat(run.err()).doesNotContain(": error: ");
        assertThat(run.exit()).isZero();
        return page();
    }

    private String page() throws IOException {
        try (Stream<Path> pages = Files.list(place.resolve("out/communiques"))) {
            Path page = pages.filter(file -> file.toString().endsWith(".html") && !file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(page);
        }
    }
}
