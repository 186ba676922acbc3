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

    private static final float TITLE = 1.15f;

    private static final Pattern ENDS = Pattern.compile(".*[。！？；：…!?;:][”’」』）)\\]】]*", Pattern.DOTALL);
    private final Edges edges;
    private final float body;
    private final Habits habits;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> besides = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private int number;

    private final StringBuilder text = new StringBuilder();
    private boolean bold = true;
    private float size;
    private boolean centred;
    private @Nullable PrintLine before;
    private @Nullable Region regionBefore;
    private boolean samePage;

    Flow(Edges edges, Habits habits, float body) {
        this.edges = edges;
        this.habits = habits;
        this.body = body;
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

    /** Words that nobody sees: they stand behind the paragraph or row. */
    void unseen(String words) {
        if (!words.isEmpty()) {
            unseen.add(words);
        }
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
        boolean full = habits.isFull(last, lastRegion);
        boolean inBracket = isInBracket();
        if (Math.abs(last.size() - line.size()) > 0.12f * line.size() && !(full && inBracket)) {
            return true;
        }
        if (samePage && (habits.isGap(last, line) || line.foot() < last.foot())) {
            return true;
        }
        if (centred && edges.isCentred(line, region) && line.size() > TITLE * body) {
            return Habits.isNumbered(words);
        }
        if (edges.isCentred(line, region) || centred) {
            return !inBracket;
        }
        return !full || isSetIn(line, words, region, last, lastRegion) || beginsAtEdge(words);
    }

    /**
     * Behind a full line that ends a sentence, where nothing but the habit of the document tells: on a new page there is no gap
     * to be seen, and a number tells by itself that a paragraph begins.
     */
    private boolean beginsAtEdge(String words) {
        return (!samePage || Habits.isNumbered(words)) && ENDS.matcher(text).matches() && habits.beginsAtEdge(words);
    }

    /** Set in, and not because the paragraph hangs below its first line. */
    private boolean isSetIn(PrintLine line, String words, Region region, PrintLine last, Region lastRegion) {
        float indent = line.left() - edges.left(region);
        if (!habits.isSetIn(line, region)) {
            return false;
        }
        float indentBefore = last.left() - edges.left(lastRegion);
        boolean deeper = Math.abs(indent - indentBefore) > 0.5f * line.size();
        return !deeper || Habits.isNumbered(words) || ENDS.matcher(text).matches() || !habits.isSetIn(last, lastRegion);
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
        for (String words : unseen) {
            lines.add(new Line(words, Math.max(1, number), 1, Line.Kind.HIDDEN, false));
        }
        unseen.clear();
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
