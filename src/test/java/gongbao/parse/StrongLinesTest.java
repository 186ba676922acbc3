package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.Communique;
import gongbao.model.Target;
import gongbao.text.Line;
import gongbao.text.SourceFile;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines in bold are headings; a line that begins with a star and a blank is in bold. */
class StrongLinesTest {

    private static final String HEAD = "* 政府工作报告\n* ——2004年4月13日在青禾县第十三届人民代表大会第一次会议上\n* 县长　王强\n* 各位代表：\n";
    private static final String PROSE = "\n过去的一年，我们团结拼搏，圆满完成了各项任务，人民生活明显改善，城乡面貌焕然一新，社会大局和谐稳定。";

    @Test
    void partsTheTextAtThem() {
        assertThat(headings(HEAD + "* 过去五年工作的回顾" + PROSE + "\n* 今后五年的目标任务" + PROSE + "\n（一）加快发展" + PROSE
                        + "\n* 2004年的工作意见" + PROSE))
                .containsExactly("1 过去五年工作的回顾", "1 今后五年的目标任务", "2 （一）加快发展", "1 2004年的工作意见");
    }

    @Test
    void nestsThemWithinTheNumberedOnesThatComeFirst() {
        assertThat(headings(HEAD + "一、今年的工作" + PROSE + "\n* 坚持创新驱动，加快转型升级" + PROSE + "\n二、自身建设" + PROSE))
                .containsExactly("1 一、今年的工作", "2 坚持创新驱动，加快转型升级", "1 二、自身建设");
    }

    @Test
    void setsTheTimeOfTheGoalsBelowThem() {
        Communique c = parse(HEAD + "* 过去五年工作的回顾" + PROSE + "\n全县生产总值年均增长18%。\n* 2005年工作安排" + PROSE
                + "\n（一）主要预期目标\n全县生产总值增长10%，财政收入增长8%。");
        assertThat(c.targets()).extracting(Target::year).containsExactly(2005, 2005);
    }

    @Test
    void asksBelowThem() {
        assertThat(parse(HEAD + "* 过去五年工作的回顾" + PROSE + "\n推动农业发展，增加了农民收入。\n* 2004年工作安排\n加快城乡融合发展，补齐基础设施短板。" + PROSE)
                        .directives())
                .isNotEmpty()
                .allMatch(directive -> directive.spans().get(0).start() > HEAD.length() + 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 各位代表、同志们：",
                "* 各位代表",
                "* 要坚持稳中求进，推动高质量发展。",
                "* 会议指出：",
                "* 王　强　李　明　张建国",
                "* 青禾县第十三届人民代表大会第一次会议听取和审议了县人民政府的工作报告，对过去五年的工作表示满意",
                "* 来源：青禾网",
                "* 附件：主要指标",
                "* 为什么要改革？",
                "* 奋勇前进！",
                "* 二",
                "今后五年的目标任务",
            })
    void takesNoneOfThese(String line) {
        assertThat(headings(HEAD + "过去的一年很不平凡。" + PROSE + PROSE + "\n" + line + PROSE))
                .isEmpty();
    }

    @Test
    void takesNoneWhereTheTextIsInBoldAsAWhole() {
        assertThat(headings(HEAD + "* 今后五年的目标任务" + PROSE.replace("\n", "\n* ") + "\n* 2004年的工作意见"
                        + PROSE.replace("\n", "\n* ")))
                .isEmpty();
    }

    @Test
    void takesNoLastLine() {
        assertThat(headings(HEAD + "过去的一年很不平凡。" + PROSE + "\n* 青禾县人民政府")).isEmpty();
    }

    private static List<String> headings(String text) {
        return parse(text).sections().stream()
                .filter(section -> section.heading() != null)
                .map(section -> section.level() + " " + section.heading())
                .toList();
    }

    private static Communique parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            boolean strong = line.startsWith("* ");
            Line plain = Line.of(strong ? line.substring(2) : line, lines.size() + 1);
            lines.add(strong ? plain.as(Line.Kind.STRONG) : plain);
        }
        SourceFile file = new SourceFile("strong.md", "md", "UTF-8", "0".repeat(64));
        return CommuniqueParser.parse(new SourceText(file, lines, Map.of(), Map.of()));
    }
}
