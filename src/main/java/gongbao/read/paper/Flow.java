package gongbao.read.paper;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines that are printed into paragraphs. A paragraph begins where a line is set in, where the line before ends
 * short of the edge, behind a wider gap, and where the size of the font changes; lines in the middle of the page go together
 * when they are a title, or when a bracket is still open.
 */
final class Flow {

    /** In sizes of the font: Chinese text is set in by two characters. */
    private static final float INDENT = 1.2f;

    /** A line may end so far before the edge because the next character had no room. */
    private static final float SHORT = 2.1f;

    private static final float GAP = 1.6f;
    private static final float TITLE = 1.15f;

    private static final Pattern ENDS = Pattern.compile(".*[。！？；：…!?;:][”’」』）)\\]】]*", Pattern.DOTALL);
    private static final Pattern BEGINS = Pattern.compile(
            "(?:[一二三四五六七八九十百零〇]+[、．.]|[（(][一二三四五六七八九十百零〇\\d]+[）)]|\\d{1,3}[、．.](?!\\d)|第[一二三四五六七八九十百零〇\\d]+[章节条编款]|[①-⑳]).*",
            Pattern.DOTALL);

    private final Edges edges;
    private final float body;
    private final float pitch;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> besides = new ArrayList<>();
    private int number;

    private final StringBuilder text = new StringBuilder();
    private boolean bold = true;
    private float size;
    private boolean centred;
    private @Nullable PrintLine before;
    private @Nullable Region regionBefore;
    private boolean samePage;

    Flow(Edges edges, float body, float pitch) {
        this.edges = edges;
        this.body = body;
        this.pitch = pitch;
    }

    /** How far lines stand from one another as a rule. */
    static float pitch(List<PrintLine> lines) {
        float[] gaps = new float[Math.max(1, lines.size() - 1)];
        for (int i = 1; i < lines.size(); i++) {
            gaps[i - 1] = lines.get(i).foot() - lines.get(i - 1).foot();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    /** A line of text. */
    void line(PrintLine line, Region region) {
        String words = line.text();
        if (text.length() > 0 && begins(line, words, region)) {
            end();
        }
        boolean first = text.length() == 0;
        size = first ? line.size() : Math.max(size, line.size());
        centred = (first || centred) && edges.isCentred(line, region);
        bold = (first || bold) && line.isBold();
        Joining.append(text, words);
        before = line;
        regionBefore = region;
        samePage = true;
    }

    /** A row of a table. */
    void row(String cells) {
        end();
        number++;
        lines.add(new Line(cells, number, 1, Line.Kind.TABLE_ROW, false));
    }

    /** What stands beside the text, wherever it is printed: the paragraph goes on behind it. */
    void beside(String words) {
        besides.add(words);
    }

    /** What comes next stands on another page or in another column. */
    void turn() {
        samePage = false;
    }

    private boolean begins(PrintLine line, String words, Region region) {
        PrintLine last = before;
        Region lastRegion = regionBefore;
        if (last == null || lastRegion == null) {
            return true;
        }
        boolean full = edges.right(lastRegion) - last.right() < SHORT * last.size();
        boolean inBracket = isInBracket();
        if (Math.abs(last.size() - line.size()) > 0.12f * line.size() && !(full && inBracket)) {
            return true;
        }
        float gap = line.foot() - last.foot();
        if (samePage && (gap > GAP * Math.max(pitch, 1.2f * line.size()) || gap < 0)) {
            return true;
        }
        if (centred && edges.isCentred(line, region) && line.size() > TITLE * body) {
            return BEGINS.matcher(words).matches();
        }
        if (edges.isCentred(line, region) || centred) {
            return !inBracket;
        }
        return !full || isSetIn(line, words, region, last, lastRegion);
    }

    /** Set in, and not because the paragraph hangs below its first line. */
    private boolean isSetIn(PrintLine line, String words, Region region, PrintLine last, Region lastRegion) {
        float indent = line.left() - edges.left(region);
        if (indent < INDENT * line.size()) {
            return false;
        }
        float indentBefore = last.left() - edges.left(lastRegion);
        boolean deeper = Math.abs(indent - indentBefore) > 0.5f * line.size();
        return !deeper || BEGINS.matcher(words).matches() || ENDS.matcher(text).matches() || indentBefore < INDENT;
    }

    private boolean isInBracket() {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '（' || c == '《' || c == '(' ? 1 : c == '）' || c == '》' || c == ')' ? -1 : 0;
        }
        return open > 0;
    }

    private void end() {
        if (text.length() > 0) {
            number++;
            lines.add(new Line(text.toString(), number, 1, kind(), false));
            text.setLength(0);
        }
        for (String words : besides) {
            number++;
            lines.add(new Line(words, number, 1, Line.Kind.OUTSIDE, false));
        }
        besides.clear();
    }

    private Line.Kind kind() {
        if (size > TITLE * body && centred) {
            return Line.Kind.HEADING;
        }
        return bold ? Line.Kind.STRONG : Line.Kind.PARAGRAPH;
    }

    /** All lines; ends the paragraph that is open. */
    List<Line> lines() {
        end();
        return lines;
    }
}
