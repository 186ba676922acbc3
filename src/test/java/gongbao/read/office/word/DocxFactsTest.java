package gongbao.read.office.word;

import static gongbao.read.office.word.WordFile.p;
import static gongbao.read.office.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.clean.TextCleaner;
import gongbao.model.Communique;
import gongbao.model.Target;
import gongbao.parse.CommuniqueParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Word file says is found wherever Word puts it: in a field, in a move, behind a number, in a file within the file. */
class DocxFactsTest {

    private static final String TITLE = p(r("中国共产党云陵县第十五届委员会第六次全体会议公报"));
    private static final String OPENING = "中国共产党云陵县第十五届委员会第六次全体会议，于2024年1月5日在云陵举行。";
    private static final String PRESENT = "出席全会的有，县委委员32人，候补县委委员3人。";
    private static final String GOAL = "全会指出，到2027年，全县地区生产总值达到";
    private static final String CALL = "全会号召，全县上下要更加紧密地团结起来，奋力谱写云陵发展新篇章！";

    private static Communique parsed(WordFile file) {
        return CommuniqueParser.parse(new TextCleaner().clean(file.text()));
    }

    private static void saysAll(Communique communique) {
        assertThat(String.valueOf(communique.meeting().startDate())).isEqualTo("2024-01-05");
        assertThat(communique.attendees())
                .extracting(each -> each.tally().count())
                .containsExactly(32, 3);
        assertThat(communique.targets()).extracting(Target::text).containsExactly("全县地区生产总值达到100亿元");
        assertThat(communique.body()).endsWith(CALL);
    }

    @Test
    void inTheResultsOfFieldsAndOtherWrappers() {
        String opening = p(
                r("中国共产党云陵县第十五届委员会第六次全体会议，于"),
                "<w:fldSimple w:instr=' DATE '>" + r("2024年1月5日") + "</w:fldSimple>",
                r("在"),
                "<w:customXml w:element='place'>" + r("云陵") + "</w:customXml>",
                r("举行。"));
        String present = p(
                "<w:sdt><w:sdtContent>" + r("出席全会的有，") + "</w:sdtContent></w:sdt>",
                "<w:smartTag w:element='x'>" + r("县委委员32人") + "</w:smartTag>",
                r("，候补县委委员3人。"));
        String goal = p(
                "<w:bdo w:val='ltr'>" + r(GOAL) + "</w:bdo>", "<m:oMath><m:r><m:t>100</m:t></m:r></m:oMath>", r("亿元。"));
        saysAll(parsed(WordFile.of(TITLE + opening + present + goal + p(r(CALL)))));
    }

    @Test
    void whereItWasMovedAndChanged() {
        String to = p("<w:moveTo w:id='4'>" + r(PRESENT) + "</w:moveTo>");
        String from = p("<w:moveFrom w:id='2'>" + r(PRESENT) + "</w:moveFrom>");
        String goal = p(
                r(GOAL),
                "<w:del w:id='5'><w:r><w:delText>90</w:delText></w:r></w:del>",
                "<w:ins w:id='6'>" + r("100") + "</w:ins>",
                r("亿元。"));
        saysAll(parsed(WordFile.of(TITLE + p(r(OPENING)) + to + from + goal + p(r(CALL)))));
    }

    @Test
    void inAFileWithinTheFile() {
        String page = "<html><body><p>" + String.join("</p><p>", List.of(OPENING, PRESENT, GOAL + "100亿元。", CALL))
                + "</p></body></html>";
        saysAll(parsed(WordFile.of(TITLE + "<w:altChunk r:id='c'/>")
                .linked("c", "aFChunk", "c.html", page.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void behindNumbersThatWordSets() {
        String levels = "<w:abstractNum w:abstractNumId='0'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='（%2）'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String text = TITLE
                + p(r(OPENING))
                + p(r(PRESENT))
                + item(0, "加快城乡融合发展")
                + item(1, "优化县域格局。到2027年，全县地区生产总值达到100亿元。")
                + item(1, "补齐县城短板。")
                + item(0, "加强党的建设")
                + p(r(CALL));
        Communique communique = parsed(WordFile.of(text).part("numbering", levels));
        saysAll(communique);
        assertThat(communique.body().lines().skip(3).limit(4))
                .containsExactly("一、加快城乡融合发展", "（一）优化县域格局。到2027年，全县地区生产总值达到100亿元。", "（二）补齐县城短板。", "二、加强党的建设");
        assertThat(communique.source().setNumbers()).isEqualTo(4);
    }

    private static String item(int depth, String text) {
        return p("<w:numPr><w:ilvl w:val='" + depth + "'/><w:numId w:val='1'/></w:numPr>", List.of(r(text)));
    }
}
