package gongbao.read.paper;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Printed lines back to paragraphs and rows, where only the look of the document tells what they are. */
class PaperTest {

    private static final float SIZE = 16;
    private static final float PITCH = 28;
    private static final float LEFT = 80;
    private static final int FULL = 20;

    private static final String SENTENCE = "全会强调要坚持稳中求进推动高质量发展取得新成效";

    /** A full line; the same line on top of two pages would be their head. */
    private static final String NEXT_PAGE = "城乡融合发展取得明显进展为此要求各级干部";

    /** A page that is being set, line by line. */
    private static final class Setting {
        private final List<Glyph> glyphs = new ArrayList<>();
        private float foot = 100;

        /** A line that is set in by so many characters. */
        Setting line(int indent, String words) {
            return cells(LEFT + indent * SIZE, words, 0);
        }

        /** Words at places, in characters from the left edge. */
        Setting row(Object... placesAndWords) {
            for (int i = 0; i < placesAndWords.length; i += 2) {
                cells(LEFT + ((Number) placesAndWords[i]).floatValue() * SIZE, (String) placesAndWords[i + 1], -PITCH);
            }
            foot += PITCH;
            return this;
        }

        private Setting cells(float x, String words, float back) {
            float at = x;
            for (int c : words.codePoints().toArray()) {
                float width = c < 0x2E80 ? SIZE / 2 : SIZE;
                glyphs.add(new Glyph(Character.toString(c), at, foot, width, SIZE, false));
                at += width;
            }
            foot += PITCH + back;
            return this;
        }

        Sheet sheet() {
            return new Sheet(842, glyphs, List.of(), List.of());
        }
    }

    /** So many characters that end with these. */
    private static String words(int count, String end) {
        return SENTENCE.repeat(3).substring(0, count - end.length()) + end;
    }

    private static Setting page() {
        return new Setting();
    }

    private static List<Line> lines(Setting... pages) {
        return Paper.lines(List.of(pages).stream().map(Setting::sheet).toList());
    }

    private static List<String> rows(Setting page) {
        return lines(page).stream()
                .filter(line -> line.kind() == Line.Kind.TABLE_ROW)
                .map(Line::text)
                .toList();
    }

    // --- at the turn of a page

    /** Two paragraphs of which the first shows how they begin, and a page whose last line is full and ends a sentence. */
    private static Setting firstPage(int indent, String end) {
        return page().line(indent, words(FULL - indent, ""))
                .line(0, words(8, "。"))
                .line(indent, words(FULL - indent, ""))
                .line(0, words(9, "。"))
                .line(indent, words(FULL - indent, ""))
                .line(0, words(FULL, end));
    }

    @Test
    void goesOnWhereParagraphsAreSetInAndThisLineIsNot() {
        assertThat(lines(firstPage(2, "。"), page().line(0, NEXT_PAGE).line(0, words(7, "。"))))
                .hasSize(3);
    }

    @Test
    void beginsAnewWhereNoParagraphIsSetIn() {
        assertThat(lines(firstPage(0, "。"), page().line(0, NEXT_PAGE).line(0, words(7, "。"))))
                .hasSize(4);
    }

    @Test
    void goesOnWhereTheSentenceHasNotEnded() {
        assertThat(lines(firstPage(0, "的"), page().line(0, NEXT_PAGE).line(0, words(7, "。"))))
                .hasSize(3);
    }

    @Test
    void goesOnWhereNothingTellsHowParagraphsBegin() {
        Setting first = page().line(0, words(FULL, "")).line(0, words(FULL, "。"));
        assertThat(lines(first, page().line(0, NEXT_PAGE).line(0, words(7, "。"))))
                .hasSize(1);
    }

    @Test
    void beginsAnewAtANumberWhereNumbersStandAtTheEdge() {
        Setting numbered = page().line(2, words(FULL - 2, ""))
                .line(0, words(8, "。"))
                .line(0, "一、" + words(FULL - 2, ""))
                .line(0, words(FULL, "。"))
                .line(0, "二、" + words(FULL - 2, ""))
                .line(0, words(7, "。"));
        assertThat(lines(numbered)).extracting(Line::text).hasSize(3).anyMatch(text -> text.startsWith("二、"));
    }

    // --- tables without rules

    @Test
    void takesThreeLinesWhoseCellsLineUpForRows() {
        assertThat(rows(page().row(0, "指标名称", 5, "单位", 8, "目标")
                        .row(0, "粮食产量", 5, "万吨", 8, "10")
                        .row(0, "生产总值", 5, "亿元", 8, "120")))
                .containsExactly("指标名称\t单位\t目标", "粮食产量\t万吨\t10", "生产总值\t亿元\t120");
    }

    @Test
    void takesCellsThatEndAtOnePlaceForRows() {
        assertThat(rows(page().row(0, "粮食产量", 5.5, "8.1")
                        .row(0, "生产总值", 5, "1200")
                        .row(0, "人均收入", 6, "30")))
                .hasSize(3);
    }

    @Test
    void leavesTwoLinesAndParagraphsBehindTheirNumbersAlone() {
        assertThat(rows(page().row(0, "粮食产量", 5, "万吨").row(0, "生产总值", 5, "亿元"))).isEmpty();
        assertThat(rows(page().row(0, "1.", 2, "扩大内需").row(0, "2.", 2, "改善民生").row(0, "3.", 2, "深化改革")))
                .isEmpty();
        assertThat(rows(page().row(0, "时间：", 4, "1月5日").row(0, "地点：", 4, "县城").row(0, "主持：", 4, "常委会")))
                .isEmpty();
    }

    @Test
    void leavesBlanksInSentencesAlone() {
        assertThat(rows(page().row(0, "全会强调", 5, "要坚持稳中求进")
                        .row(0, "推动高质量发展", 8, "取得新成效")
                        .row(0, "会议指出", 5.5, "全县上下要团结奋进")))
                .isEmpty();
    }
}
