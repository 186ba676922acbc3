package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gongbao.fixture.Growth;
import gongbao.model.Communique;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import gongbao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: it parses, nothing is lost, every span covers its words, time grows with the length. */
class ParserPropertiesTest {

    /** Pieces that rules look for, in any order. */
    private static final List<String> PIECES = List.of(
            "全会",
            "指出",
            "强调",
            ",",
            "，",
            "、",
            "。",
            "；",
            "：",
            "“",
            "”",
            "《",
            "》",
            "（",
            "）",
            "要",
            "必须",
            "坚持",
            "第十五届",
            "第六次",
            "全体会议",
            "县委",
            "省委",
            "十二届四次全会",
            "党的二十大",
            "到2027年",
            "达到",
            "100亿元",
            "2.1∶1",
            "翻一番",
            "左右",
            "出席",
            "列席会议",
            "县委委员",
            "32人",
            "应到",
            "实到",
            "县委书记",
            "王建国",
            "作了讲话",
            "审议通过了",
            "决定",
            "讨论稿",
            "中国共产党",
            "芦山县",
            "委员会",
            "于2024年1月5日",
            "在北京举行",
            "\n",
            "\u3000",
            " ",
            "递补",
            "为",
            "免去",
            "同志",
            "的",
            "𠮷",
            "\ud800",
            "\u0000",
            "é",
            "a",
            "9");

    static SourceText source(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Line.of(line, lines.size() + 1));
        }
        return new SourceText(new SourceFile("any.txt", "txt", "UTF-8", "0".repeat(64)), lines, Map.of(), Map.of());
    }

    private static String random(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Stream<Span> spans(Communique c) {
        Stream<Span> facts = Stream.of(
                        c.attendees().stream().map(a -> a.span()),
                        c.people().stream().flatMap(p -> p.spans().stream()),
                        c.documents().stream().flatMap(d -> d.spans().stream()),
                        c.personnel().stream().map(p -> p.span()),
                        c.targets().stream().map(t -> t.span()),
                        c.directives().stream().map(d -> d.span()),
                        c.references().stream().map(r -> r.span()),
                        c.terms().stream().flatMap(t -> t.spans().stream()))
                .flatMap(s -> s);
        return Stream.concat(
                facts,
                c.sections().stream().flatMap(s -> s.paragraphs().stream()).map(Paragraph::span));
    }

    private static void holds(Communique c) {
        assertThat(spans(c))
                .allSatisfy(span ->
                        assertThat(span.end()).isLessThanOrEqualTo(c.body().length()));
        c.targets().forEach(t -> assertThat(t.span().of(c.body())).isEqualTo(t.text()));
        c.directives().forEach(d -> assertThat(d.span().of(c.body())).isEqualTo(d.text()));
        c.references().forEach(r -> assertThat(r.span().of(c.body())).isEqualTo(r.text()));
        c.directives()
                .forEach(d -> assertThat(d.section()).isBetween(0, c.sections().size() - 1));
        boolean[] covered = new boolean[c.body().length()];
        List<Span> parts = new ArrayList<>(c.notes());
        if (c.titleSpan() != null) {
            parts.add(c.titleSpan());
        }
        for (Section section : c.sections()) {
            if (section.headingSpan() != null) {
                parts.add(section.headingSpan());
            }
            section.paragraphs().forEach(p -> parts.add(p.span()));
        }
        for (Span part : parts) {
            for (int i = part.start(); i < part.end(); i++) {
                if (covered[i]) {
                    fail("offset %d stands in two parts", i);
                }
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            char ch = c.body().charAt(i);
            boolean blank = ch <= ' ' || Character.isSpaceChar(ch) || Character.getType(ch) == Character.FORMAT;
            if (!covered[i] && !blank) {
                fail("offset %d (U+%04X) stands in no part", i, (int) ch);
            }
        }
    }

    @Test
    void anyTextParsesAndKeepsItsWords() {
        for (int seed = 0; seed < 300; seed++) {
            holds(CommuniqueParser.parse(source(random(seed, 20 + seed * 10))));
        }
    }

    /** A sentence without an end is cut somewhere, within the name of a meeting, too. */
    @Test
    void aNameAcrossTheCutOfASentenceIsRead() {
        for (String words :
                List.of("长沙县第十三届委员会第六次全体会议", "长沙县第十七届人民代表大会第三次会议举行预备会议", "会议作出关于召开县第三次党代表大会的决定", "“八大”二次会议以后")) {
            for (int before = 1500 - words.length(); before < 1500; before++) {
                holds(CommuniqueParser.parse(
                        source("中国共产党长沙县第十三届委员会第六次全体会议公报\n" + "抓".repeat(before) + words + "抓".repeat(40) + "\n")));
            }
        }
    }

    @Test
    void sameTextSameFacts() {
        String text = random(7, 5000);
        assertThat(CommuniqueParser.parse(source(text))).isEqualTo(CommuniqueParser.parse(source(text)));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "、",
                "《",
                "》",
                "要",
                "7",
                "“",
                "（",
                "届",
                "第",
                "百",
                "到2027年",
                "县委",
                "，要",
                "。",
                "1,",
                "2:",
                "全会指出，",
                "全会指出；坚持",
                "《a》",
                "通过了《a》，",
                "“甲”《乙》",
                "同志",
                "a",
                "(a",
                "王",
                "第一届第二次",
                "十大",
                "省委、",
                "達到100亿元，"
            })
    void timeGrowsWithTheLengthOnly(String piece) {
        Growth.assertMegabyteWithin(
                Duration.ofSeconds(5),
                length -> source(piece.repeat(length / piece.length())),
                CommuniqueParser::parse);
    }

    @Tag("slow")
    @Test
    void aMegabyteOfAnythingIsRead() {
        Growth.assertMegabyteWithin(
                Duration.ofSeconds(6), length -> source(random(42, length)), CommuniqueParser::parse);
    }

    @Tag("slow")
    @Test
    void aMegabyteOfCommuniquesTakesUnderTwoSeconds() throws IOException {
        String seed = Files.readString(Path.of("seeds", "lushan-15-6.txt"));
        Growth.assertMegabyteWithin(
                Duration.ofSeconds(2),
                length -> seed.repeat(length / seed.length()),
                text -> assertThat(CommuniqueParser.parse(source(text)).body()).hasSameSizeAs(text));
    }
}
