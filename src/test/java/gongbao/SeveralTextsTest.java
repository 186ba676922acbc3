package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Seed;
import gongbao.model.Communique;
import gongbao.site.BuiltSite;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several texts of one meeting, in one file and in many: each has its id and its page, and none is refused as a double. */
class SeveralTextsTest {

    private static final String COMMUNIQUE = """
            中国共产党长沙县第十三届委员会第六次全体会议公报
            （2023年12月28日中国共产党长沙县第十三届委员会第六次全体会议通过）
            中国共产党长沙县第十三届委员会第六次全体会议，于2023年12月28日举行。
            全会审议通过了《中共长沙县委关于加快城乡融合发展的决定》。
            """;

    private static final String DECISION = """
            中共长沙县委关于加快城乡融合发展的决定
            （2023年12月28日中国共产党长沙县第十三届委员会第六次全体会议通过）
            为贯彻落实省委全会精神，现就加快城乡融合发展作出如下决定。
            要坚持“两山理念，到2027年，全县地区生产总值达到100亿元。
            """;

    private static final String OTHER_DECISION = """
            中共长沙县委关于加强基层治理的决定
            （2023年12月28日中国共产党长沙县第十三届委员会第六次全体会议通过）
            为加强基层治理，现作出如下决定。
            """;

    @TempDir
    Path folder;

    private Path seed(String name, String text) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        return Files.writeString(seeds.resolve(name), text);
    }

    @Test
    void aPageOfTwoGivesALineEach() throws IOException {
        Run run = Run.gen("parse", seed("a.txt", COMMUNIQUE + DECISION).toString());
        assertThat(run.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"id\":\"430121-13-6\"", "\"genre\":\"plenum\""),
                        second -> assertThat(second)
                                .contains("\"id\":\"430121-13-6-decision-5cf9ae\"", "\"genre\":\"decision\""));
    }

    /** The mark stands in the eighth line of the file, the fourth of its text. */
    @Test
    void findingsOfTheSecondStandInTheLinesOfTheFile() throws IOException {
        Run run = Run.gen("parse", seed("a.txt", COMMUNIQUE + DECISION).toString());
        assertThat(run.err()).contains("a.txt:8:4: warning");
    }

    @Test
    void everyTextHasItsPageAndTheMeetingListsThem() throws IOException {
        seed("a.txt", COMMUNIQUE);
        seed("b.txt", DECISION);
        seed("c.txt", OTHER_DECISION);
        Path out = folder.resolve("out");
        Run run = Run.gen("build", folder.resolve("seeds").toString(), "-o", out.toString());
        assertThat(run.err()).doesNotContain("already", "same communiqué");
        String meeting = Files.readString(out.resolve("meetings/430121-13-6.html"));
        for (String id : List.of("430121-13-6", "430121-13-6-decision-5cf9ae", "430121-13-6-decision-b34e36")) {
            assertThat(out.resolve("communiques/" + id + ".html")).exists();
            assertThat(meeting).contains("communiques/" + id + ".html");
        }
        assertThat(meeting).contains("中共长沙县委关于加强基层治理的决定");
    }

    /** The decision on the page of the communiqué and in a file of its own is one. */
    @Test
    void onlyTheSameTextTwiceIsADouble() throws IOException {
        seed("a.txt", COMMUNIQUE + DECISION);
        seed("b.txt", DECISION);
        Run run = Run.gen(
                "build",
                folder.resolve("seeds").toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(run.err())
                .contains("seeds/b.txt: warning: the same communiqué as in")
                .doesNotContain("already");
    }

    /** Its id does not depend on what else is there. */
    @Test
    void anIdStaysWhenOthersComeAndGo() throws IOException {
        Communique alone = Seed.parse(DECISION);
        Communique beside = Seed.parse(OTHER_DECISION);
        assertThat(BuiltSite.of(SiteOptions.PLAIN, alone, beside, Seed.parse(COMMUNIQUE)).texts)
                .containsKeys("communiques/" + alone.id() + ".html", "communiques/" + beside.id() + ".html");
    }

    /** A thousand reports of one name, of places and years, are a thousand texts. */
    @Test
    void reportsOfOneNameAreOneEach() {
        List<String> places = List.of("长沙市", "株洲市", "湘潭市", "云溪镇", "佳禾市", "嘉禾市", "长沙县", "鼓楼区");
        List<String> ids = new ArrayList<>();
        for (String place : places) {
            IntStream.range(1990, 2020).forEach(year -> ids.add(report(place, year)));
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.toLowerCase(Locale.ROOT).contains("report"));
    }

    private static String report(String place, int year) {
        return Seed.parse("政府工作报告\n——" + year + "年1月10日在" + place + "第十届人民代表大会第二次会议上\n各位代表：\n" + "现在，我代表" + place
                        + "人民政府，向大会报告工作。\n")
                .id();
    }
}
