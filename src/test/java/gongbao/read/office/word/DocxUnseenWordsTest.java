package gongbao.read.office.word;

import static gongbao.read.office.word.WordFile.p;
import static gongbao.read.office.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a Word file that are struck out, or that nobody sees for their colour or size, are kept and are no text. */
class DocxUnseenWordsTest {

    private static final String STYLES =
            "<w:style w:type='paragraph' w:styleId='h'><w:name w:val='heading 1'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='pale'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>"
                    + "<w:style w:type='character' w:styleId='old'><w:rPr><w:strike/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='bar'><w:pPr><w:shd w:val='clear' w:fill='C00000'/></w:pPr></w:style>";

    private static final String WHITE = "<w:color w:val='FFFFFF'/>";
    private static final String REST = p(r("会议指出，全县上下要认真学习，抓好落实。"));

    private static WordFile file(String body) {
        return WordFile.of(body + REST).part("styles", STYLES);
    }

    private static List<String> hidden(WordFile file) {
        return file.text().hidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:strike/>",
                "<w:dstrike/>",
                "<w:rStyle w:val='old'/>",
                "<w:sz w:val='2'/>",
                WHITE,
                "<w:color w:val='fefefe'/>",
                "<w:color w:val='auto' w:themeColor='background1'/>",
                WHITE + "<w:shd w:val='clear' w:color='auto' w:fill='auto'/>",
                WHITE + "<w:highlight w:val='white'/>",
                WHITE + "<w:highlight w:val='none'/>",
                "<w:color w:val='000000'/><w:highlight w:val='black'/>",
                "<w:color w:val='C00000'/><w:shd w:val='clear' w:fill='C00000'/>",
            })
    void keepsWhatIsStruckOutOrNobodySees(String properties) {
        WordFile file = file(p(r("会议一"), r(properties, "内部掌握"), r("会议二")));
        assertThat(file.lines().get(0)).isEqualTo("会议一会议二");
        assertThat(hidden(file)).containsExactly("内部掌握");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:strike w:val='0'/>",
                "<w:rStyle w:val='old'/><w:strike w:val='false'/>",
                "<w:sz w:val='4'/>",
                "<w:color w:val='auto'/>",
                "<w:color w:val='BFBFBF' w:themeColor='background1' w:themeShade='BF'/>",
                WHITE + "<w:shd w:val='clear' w:fill='C00000'/>",
                WHITE + "<w:shd w:val='pct50' w:fill='auto'/>",
                WHITE + "<w:shd w:val='clear' w:fill='auto' w:themeFill='accent1'/>",
                WHITE + "<w:highlight w:val='red'/>",
                WHITE + "<w:outline/>",
                // A program writes black on black in white.
                "<w:highlight w:val='black'/>",
            })
    void readsWhatIsSeen(String properties) {
        WordFile file = file(p(r("会议一"), r(properties, "内部掌握"), r("会议二")));
        assertThat(file.lines().get(0)).isEqualTo("会议一内部掌握会议二");
        assertThat(hidden(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:pStyle w:val='pale'/>                             | true",
                "<w:pStyle w:val='pale'/><w:shd w:val='clear' w:fill='C00000'/> | false",
                "<w:pStyle w:val='bar'/>                              | false",
                "<w:pStyle w:val='h'/>                                | false",
            })
    void looksAtTheParagraph(String paragraph, boolean isUnseen) {
        String run = paragraph.contains("pale") ? r("内部掌握") : r(WHITE, "内部掌握");
        WordFile file = file(p(paragraph, List.of(run)));
        assertThat(hidden(file)).hasSize(isUnseen ? 1 : 0);
        assertThat(file.lines()).hasSize(isUnseen ? 1 : 2);
    }

    @Test
    void showsWhiteWordsWhereTheGroundCannotBeTold() {
        String white = p(r(WHITE, "云陵县"));
        String box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + white
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        String table = "<w:tbl><w:tr><w:tc>" + white + "</w:tc><w:tc>" + white + "</w:tc></w:tr></w:tbl>";
        String behind = p("<w:r><w:drawing><wp:anchor behindDoc='1'/></w:drawing></w:r>", r(WHITE, "云陵县"));
        assertThat(List.of(box, table, behind)).allSatisfy(body -> {
            assertThat(hidden(file(body))).isEmpty();
            assertThat(file(body).body()).contains("云陵县");
        });
    }

    @Test
    void keepsWhatIsStruckOutInATableBehindIt() {
        String cell = p(r("5%"), r("<w:strike/>", "百分之六"));
        WordFile file = file("<w:tbl><w:tr><w:tc>" + p(r("增长")) + "</w:tc><w:tc>" + cell + "</w:tc></w:tr></w:tbl>");
        assertThat(file.lines().get(0)).isEqualTo("增长\t5%");
        assertThat(hidden(file)).containsExactly("百分之六");
    }

    @Test
    void countsNoParagraphThatIsStruckOutAsNumbered() {
        String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        WordFile file = file(p(list, List.of(r("第一项"))) + p(list, List.of(r("<w:strike/>", "第二项"))))
                .part(
                        "numbering",
                        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                                + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>");
        assertThat(file.lines()).first().asString().contains("第一项");
        assertThat(file.lines()).hasSize(2);
        assertThat(hidden(file)).singleElement().asString().contains("2.", "第二项");
    }

    /** Most words of a text in white stand on a ground that only the program knows. */
    @Test
    void showsATextThatIsWhiteAsAWhole() {
        WordFile file = WordFile.of(p(r(WHITE, "会议指出，全县上下要认真学习，抓好落实。")) + p(r("县委")));
        assertThat(hidden(file)).isEmpty();
        assertThat(file.lines()).hasSize(2);
    }

    /** What somebody has struck out of it is kept all the same, unless it is most of it. */
    @Test
    void keepsAStruckWordOfATextThatIsWhiteAsAWhole() {
        String white = p(r(WHITE, "会议指出，全县上下要认真学习，抓好落实。"));
        assertThat(hidden(WordFile.of(white + p(r("县委"), r("<w:strike/>", "内部")))))
                .containsExactly("内部");
        assertThat(hidden(WordFile.of(white.replace(WHITE, "<w:strike/>") + p(r("县委")))))
                .isEmpty();
    }

    @Test
    void keepsTheNumberOfTheParagraph() {
        assertThat(file(p(r("首段")) + p(r("次段"), r("<w:strike/>", "内部掌握")))
                        .text()
                        .lines())
                .filteredOn(line -> line.kind() == Line.Kind.HIDDEN)
                .extracting(Line::number)
                .containsExactly(2);
    }
}
