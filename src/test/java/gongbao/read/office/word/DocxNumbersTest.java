package gongbao.read.office.word;

import static gongbao.read.office.word.WordFile.p;
import static gongbao.read.office.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.read.office.ListNumeral;
import gongbao.text.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Word sets by itself, as Word and LibreOffice show them. */
class DocxNumbersTest {

    private static final String CHAPTERS = list(
            0,
            level(0, "chineseCountingThousand", "%1、"),
            level(1, "chineseCountingThousand", "（%2）"),
            level(2, "decimal", "%3."),
            level(3, "decimalEnclosedCircle", "%4"));

    private static String level(int depth, String format, String text, String... more) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + String.join("", more) + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String num(int id, int list, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + String.join("", overrides)
                + "</w:num>";
    }

    private static String startAt(int depth, int start) {
        return "<w:lvlOverride w:ilvl=\"" + depth + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    private static String numbered(int number, int depth) {
        return "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
    }

    private static String item(int number, int depth) {
        return p(numbered(number, depth), List.of(r("发展")));
    }

    private static String items(int number, int... depths) {
        return String.join(
                "", IntStream.of(depths).mapToObj(depth -> item(number, depth)).toList());
    }

    private static List<String> shown(String numbering, String body) {
        return WordFile.of(body).part("numbering", numbering).lines().stream()
                .map(line -> line.replace("发展", "").strip())
                .toList();
    }

    @Test
    void countsTheLevelsOfAList() {
        assertThat(shown(CHAPTERS + num(1, 0), items(1, 0, 1, 1, 2, 2, 3, 0, 1, 0)))
                .containsExactly("一、", "（一）", "（二）", "1.", "2.", "①", "二、", "（一）", "三、");
    }

    @Test
    void setsTheNumberBeforeTheTextAndSaysSo() {
        SourceText text = WordFile.of(item(1, 0) + item(1, 2) + p(r("末段")))
                .part("numbering", CHAPTERS + num(1, 0))
                .text();
        assertThat(text.body()).isEqualTo("一、发展\n1. 发展\n末段");
        assertThat(text.file().setNumbers()).isEqualTo(2);
        assertThat(WordFile.of(p(r("末段"))).text().file().setNumbers()).isZero();
    }

    @Test
    void sharesTheCountOfAListUntilANumberBeginsAnew() {
        String numbering = CHAPTERS + num(1, 0) + num(2, 0, startAt(0, 1)) + num(3, 0) + num(4, 0, startAt(0, 7));
        assertThat(shown(numbering, items(1, 0, 0) + items(3, 0) + items(2, 0, 1) + items(1, 0) + items(4, 0, 0)))
                .containsExactly("一、", "二、", "三、", "一、", "（一）", "二、", "七、", "八、");
    }

    @Test
    void joinsTheNumbersOfHigherLevels() {
        String numbering = list(
                        0,
                        level(0, "chineseCounting", "第%1章"),
                        level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>"),
                        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))
                + num(1, 0);
        assertThat(shown(numbering, items(1, 0, 1, 1, 0, 1, 2, 2)))
                .containsExactly("第一章", "第一条", "第二条", "第二章", "第三条", "2.3.1", "2.3.2");
        assertThat(shown(
                        list(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")) + num(1, 0),
                        items(1, 1, 1, 0)))
                .containsExactly("1.1", "1.2", "2.");
    }

    @Test
    void takesTheNumberOfTheStyle() {
        String numbering = list(
                        0,
                        level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"A\"/>"),
                        level(1, "chineseCountingThousand", "（%2）", "<w:pStyle w:val=\"B\"/>"))
                + num(1, 0);
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"A\"/></w:style>";
        String body =
                styled("A", "") + styled("B", "") + styled("C", "") + styled("A", numbered(0, 0)) + styled("A", "");
        assertThat(WordFile.of(body)
                        .part("numbering", numbering)
                        .part("styles", styles)
                        .lines())
                .containsExactly("一、发展", "（一）发展", "二、发展", "发展", "三、发展");
    }

    private static String styled(String style, String more) {
        return p("<w:pStyle w:val=\"" + style + "\"/>" + more, List.of(r("发展")));
    }

    @Test
    void looksUpAListThatAStyleKeeps() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>"
                + list(1, "<w:styleLink w:val=\"N\"/>", level(0, "upperRoman", "%1)"))
                + num(1, 0)
                + num(2, 1);
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        assertThat(WordFile.of(items(1, 0, 0) + items(2, 0))
                        .part("numbering", numbering)
                        .part("styles", styles)
                        .lines())
                .containsExactly("I) 发展", "II) 发展", "III) 发展");
    }

    @Test
    void setsNoBulletsAndNoHiddenNumbers() {
        String numbering = list(0, level(0, "bullet", "\uF0B7"))
                + list(1, level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"))
                + list(2, level(0, "none", "", "<w:suff w:val=\"space\"/>"))
                + num(1, 0)
                + num(2, 1)
                + num(3, 2);
        assertThat(WordFile.of(item(1, 0) + item(2, 0) + item(3, 0) + item(9, 0))
                        .part("numbering", numbering)
                        .lines())
                .containsOnly("发展");
    }

    /** Deleted paragraphs are not counted; one that is joined to the next has its number. */
    @Test
    void countsWhatIsLeftWhenChangesAreAccepted() {
        String deleted = p(
                "<w:rPr><w:del w:id=\"1\"/></w:rPr>" + numbered(1, 0),
                List.of("<w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r></w:del>"));
        assertThat(WordFile.of(item(1, 0) + deleted + item(1, 0))
                        .part("numbering", CHAPTERS + num(1, 0))
                        .lines())
                .containsExactly("一、发展", "二、发展");
    }

    @Test
    void numbersCellsThatHoldNothingElse() {
        String cell = "<w:tc>" + p(numbered(1, 2), List.of()) + "</w:tc>";
        String row = "<w:tr>" + cell + "<w:tc>" + p(r("指标")) + "</w:tc></w:tr>";
        assertThat(WordFile.of("<w:tbl>" + row + row + "</w:tbl>")
                        .part("numbering", CHAPTERS + num(1, 0))
                        .lines())
                .containsExactly("1.\t指标", "2.\t指标");
    }

    @Test
    void leavesTheGapThatTheFileAsksFor() {
        for (String[] gap : new String[][] {
            {"tab", "第%1条", "第一条 发展"},
            {"tab", "%1、", "一、发展"},
            {"space", "%1、", "一、 发展"},
            {"nothing", "第%1条", "第一条发展"}
        }) {
            String suffix = "<w:suff w:val=\"" + gap[0] + "\"/>";
            assertThat(WordFile.of(item(1, 0))
                            .part("numbering", list(0, level(0, "chineseCounting", gap[1], suffix)) + num(1, 0))
                            .lines())
                    .containsExactly(gap[2]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "upperRoman, 49, XLIX",
        "lowerRoman, 4, iv",
        "upperLetter, 26, Z",
        "lowerLetter, 28, bb",
        "ordinal, 12, 12th",
        "ordinal, 21, 21st",
        "chineseCounting, 10, 十",
        "chineseCounting, 21, 二十一",
        "chineseCounting, 101, 一○一",
        "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 60, 癸亥",
        "ideographDigital, 10, 一〇",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 3, ③",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 20, ⒛",
        "ideographEnclosedCircle, 10, ㊉",
        "decimalFullWidth, 12, １２",
        "numberInDash, 3, - 3 -",
        "thaiLetters, 3, 3"
    })
    void writesTheFormats(String format, int number, String written) {
        assertThat(ListNumeral.of(format, number)).isEqualTo(written);
    }

    @Test
    void writesAFormatThatShowsItsFirstNumbers() {
        String both =
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>"
                        + "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>" + both + "<w:lvlText w:val=\"%1\"/></w:lvl>";
        assertThat(shown(list(0, level) + num(1, 0), items(1, 0, 0))).containsExactly("009", "010");
    }
}
