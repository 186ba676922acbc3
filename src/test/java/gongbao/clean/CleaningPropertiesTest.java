package gongbao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Growth;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cleaning must never do, on every text at hand and on made-up ones. */
class CleaningPropertiesTest {

    /** What readers give. */
    private static final Line.Kind[] KINDS = {
        Line.Kind.PARAGRAPH, Line.Kind.HEADING, Line.Kind.TABLE_ROW, Line.Kind.OUTSIDE
    };

    /** Bits of real pages from which random texts are put together, so that the steps have something to do. */
    private static final String[] BITS = {
        "中国共产党青溪县第十四届委员会",
        "第三次全体会议",
        "公报",
        "中共青溪县委关于加快发展的决定",
        "工作报告",
        "_青溪网",
        "决议",
        "（2022年8月3日",
        "通过）",
        "，于2022年8月3日在青溪举行。",
        "全会号召，",
        "全会指出，要",
        "来源：",
        "新华社北京10月31日电",
        "（责编：王五）",
        "(记者 张三)",
        "本报讯",
        "　　",
        "\u00A0",
        "第⼗届\u200B全会公\u00AD报",
        "\u200E",
        " ",
        "、",
        "《",
        "》",
        "“",
        "2024-01-08",
        "09:33",
        "首页 > ",
        "https://www.example.com/a",
        "相关链接",
        "打印",
        "■",
        "一、",
        "坚持以人民为中心的发展思想，着力办好民生实事。",
        "\t",
        "\uD842\uDFB7",
        "!",
        "（",
        "）"
    };

    static Stream<SourceText> texts() throws IOException {
        List<SourceText> texts = new ArrayList<>();
        CleaningSpecTest.examples().forEach(example -> texts.add(CleaningSpecTest.source(example)));
        Pages.all().stream().map(CleaningPropertiesTest::read).forEach(texts::add);
        texts.add(read(Path.of("seeds", "lushan-15-6.txt")));
        for (int seed = 0; seed < 150; seed++) {
            texts.add(random(seed));
        }
        return texts.stream();
    }

    private static SourceText read(Path file) {
        return ((Reading.Text) new SeedReader().read(file)).source();
    }

    private static SourceText random(int seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(BITS[random.nextInt(BITS.length)]);
            }
            Line.Kind kind = KINDS[Math.max(0, random.nextInt(10) - 6)];
            lines.add(new Line(text.toString(), lines.size() + 1, 1, kind, false));
        }
        return text(lines);
    }

    private static SourceText text(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Line.of(line, lines.size() + 1));
        }
        return text(lines);
    }

    private static SourceText text(List<Line> lines) {
        return new SourceText(new SourceFile("random.txt", "txt", "UTF-8", ""), lines, Map.of(), Map.of());
    }

    private static String ink(SourceText text) {
        return text.lines().stream().map(line -> Blanks.squeeze(line.text())).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void losesNothing(SourceText text) {
        SourceText cleaned = new TextCleaner().clean(text);
        assertThat(ink(cleaned)).isEqualTo(ink(text));
        assertThat(cleaned.lines().stream().map(Line::text).collect(Collectors.joining()))
                .isEqualTo(text.lines().stream().map(Line::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void losesNothingOfAPageOfSeveralTexts(SourceText text) {
        assertThat(new TextCleaner()
                        .texts(text).stream()
                                .flatMap(part -> part.lines().stream())
                                .map(Line::text)
                                .collect(Collectors.joining()))
                .isEqualTo(text.lines().stream().map(Line::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void changesNothingTheSecondTime(SourceText text) {
        SourceText once = new TextCleaner().clean(text);
        assertThat(new TextCleaner().clean(once).lines()).isEqualTo(once.lines());
    }

    /** A line said hundreds of times above a text is furniture but for the last, in one go. */
    @ParameterizedTest
    @ValueSource(strings = {"…", "’’’’’", "要闻", "全会号召团结奋斗"})
    void changesNothingTheSecondTimeWhateverStandsAboveATextManyTimes(String line) {
        String title = "中国共产党长沙县第十三届委员会第七次全体会议公报\n";
        String text = "中国共产党长沙县第十三届委员会第七次全体会议，于2023年12月28日举行。\n";
        for (int times : new int[] {30, 200, 1000}) {
            SourceText once = new TextCleaner().clean(text((line + "\n").repeat(times) + title + text));
            assertThat(new TextCleaner().clean(once).lines()).isEqualTo(once.lines());
            SourceText bare = new TextCleaner().clean(text("一\n會\n２\n" + (line + "\n").repeat(times) + text));
            assertThat(new TextCleaner().clean(bare).lines()).isEqualTo(bare.lines());
        }
    }

    /** Key points, each another, hundreds of them: those that the text says go in one go. */
    @Test
    void changesNothingTheSecondTimeHoweverManyKeyPointsStandAboveAText() {
        StringBuilder points = new StringBuilder();
        StringBuilder text = new StringBuilder("中国共产党长沙县第十三届委员会第七次全体会议，于2023年12月28日举行。\n");
        for (int i = 100; i < 700; i++) {
            points.append("第" + i + "项重点任务如期完成\n").append(i % 40 == 0 ? "另有" + i + "项任务尚未完成\n" : "");
            text.append("全会指出，第" + i + "项重点任务如期完成。\n");
        }
        SourceText once = new TextCleaner().clean(text("要点\n" + points + text));
        assertThat(once.furniture()).hasSize(600);
        assertThat(new TextCleaner().clean(once).lines()).isEqualTo(once.lines());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEveryPartAtItsPlace(SourceText text) {
        for (Line part : new TextCleaner().clean(text).lines()) {
            assertThat(text.lines())
                    .anyMatch(line -> line.number() == part.number()
                            && line.column() <= part.column()
                            && line.text().startsWith(part.text(), part.column() - line.column()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leavesNoBlankLineInTheBody(SourceText text) {
        assertThat(new TextCleaner().clean(text).bodyLines()).noneMatch(line -> Blanks.isBlank(line.text()));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "、",
                "《",
                "要",
                "　　",
                "（",
                "。　　",
                "https://a.cn/b",
                "（责编：王）",
                "新华社电",
                "公报",
                "a ",
                "会议公报\n",
                "，\n",
                "（2022年\n",
                "\n",
                "2024-01-08\n",
                "中\n",
                "全会号召，要努力奋斗，建设更加美好的家园，实现更大的发展。\n"
            })
    void takesLittleTimeForOneMegabyte(String unit) {
        Growth.assertMegabyteWithin(
                Duration.ofSeconds(2),
                length -> text(unit.repeat(length / unit.length())),
                text -> new TextCleaner().clean(text));
    }

    @Test
    void cleansTheSeedToItsTitleAndParagraphs() {
        SourceText seed = new TextCleaner().clean(read(Path.of("seeds", "lushan-15-6.txt")));
        assertThat(seed.paragraphs()).hasSize(17);
        assertThat(seed.bodyLines().get(0).text()).isEqualTo("中国共产党芦山县第十五届委员会第六次全体会议公报");
        assertThat(seed.furniture()).startsWith("来源:", "2024-01-08 09:33", "浏览:", "收藏 打印", "扫一扫在手机打开当前页");
        assertThat(seed.furniture())
                .hasSize(7)
                .element(5)
                .asString()
                .startsWith("主办:雅安市人民政府办公室")
                .endsWith("电子政务科");
        assertThat(seed.furniture())
                .last()
                .asString()
                .startsWith("政府网站标识码5118000022")
                .endsWith("蜀ICP备13021309号-1");
    }
}
