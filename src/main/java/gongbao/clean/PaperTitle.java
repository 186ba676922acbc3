package gongbao.clean;

import gongbao.lexicon.Lexicon;
import gongbao.search.CharSet;
import gongbao.search.Search;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The title of a paper that is no communiqué, broken over several lines at the head of a text.
 *
 * <pre>
 * 中共××县委关于深入贯彻省委全会精神 | 加快推进城乡融合发展的决定
 * 中国共产党××县委员会 | 关于加快城乡融合发展的意见
 * ××市人民政府 | 工作报告
 * 高举旗帜 奋勇前进 | 谱写××发展新篇章 | ——在中国共产党××市第十三次代表大会上的报告   → the first two
 * </pre>
 */
final class PaperTitle {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST = 110;

    private static final Set<String> ENDS = Lexicon.words("title-ends");

    /** A line that is a title alone, or no part of one: a note, a list mark, a number of a paper, a sentence. */
    private static final CharSet NO_START = CharSet.of("（(〔【[《“—─－•■●◆0123456789０１２３４５６７８９");

    private static final CharSet NO_MARKS = CharSet.of("。；：:;！!？?〔[");
    private static final List<String> NO_ENDS = List.of("文件", "网", "网站", "要闻");
    private static final Search LIST_MARK = Patterns.of("[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[章节]");

    private static final Search ORGAN = Patterns.of(".*(委|委员会|政府|会议|大会|全会|常委会|办公室|[局厅院部团署])");
    private static final Search ISSUER = Patterns.of("[^关關]{2,40}[关關][于於].*");
    private static final Search REPORT = Patterns.of("(政\\s{0,4}府)?\\s{0,4}工\\s{0,4}作\\s{0,4}报\\s{0,4}告");
    private static final Search REPORTER = Patterns.of(".*(政府|委员会|法院|检察院|[省市县區区州旗盟乡镇]|\\d{4}年)");

    private PaperTitle() {}

    /** Index behind the last line of the title whose first line stands at an index; the same index where it is on one line. */
    static int end(List<Line> lines, int first) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            String ink = Blanks.squeeze(lines.get(i).text());
            if (!mayBePart(lines.get(i), ink)) {
                return isAboveOccasion(lines, first, i) ? i : first + 1;
            }
            if (i > first && goesOn(joined.toString(), ink) && joined.length() + ink.length() <= LONGEST) {
                return i + 1;
            }
            if (endsTitle(ink) || i > first && ISSUER.is(ink)) {
                return first + 1;
            }
            joined.append(ink);
        }
        return first + 1;
    }

    private static boolean mayBePart(Line line, String ink) {
        return line.isBody()
                && line.kind() != Line.Kind.TABLE_ROW
                && !ink.isEmpty()
                && ink.length() <= LONGEST_LINE
                && !NO_START.has(ink.charAt(0))
                && !NO_MARKS.hasIn(ink, 0, ink.length())
                && !LIST_MARK.opens(ink)
                && !endsWith(ink, NO_ENDS);
    }

    /** Whether a line ends the title that those before it began. */
    private static boolean goesOn(String before, String ink) {
        if (REPORT.is(ink)) {
            return REPORTER.is(before);
        }
        boolean about = before.contains("关于") || before.contains("關於");
        boolean ofOrgan = ORGAN.is(before) && (ink.startsWith("关于") || ink.startsWith("關於"));
        return endsTitle(ink) && (about && !ISSUER.is(ink) || ofOrgan);
    }

    /** 高举旗帜…|谱写新篇章|——在…代表大会上的报告: all lines above are the title. */
    private static boolean isAboveOccasion(List<Line> lines, int first, int at) {
        String ink = Blanks.strip(lines.get(at).text());
        return at > first + 1 && !ink.isEmpty() && "—─－".indexOf(ink.charAt(0)) >= 0 && Shapes.isOccasion(ink);
    }

    static boolean endsTitle(String ink) {
        return endsWith(ink, ENDS);
    }

    private static boolean endsWith(String ink, Collection<String> ends) {
        for (String end : ends) {
            if (ink.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
