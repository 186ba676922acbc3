package gongbao.clean;

import gongbao.search.Search;
import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.List;

/**
 * Tells a line that was broken at the right margin from one that ends its paragraph.
 *
 * @param width characters to a full line, 0 where the text is not hard-wrapped
 * @param indented whether the text indents its paragraphs: then an unindented line behind a full one goes on
 */
record Wraps(int width, boolean indented) {

    private static final int MIN_WIDTH = 18;
    private static final int MAX_WIDTH = 90;
    private static final int MIN_LINES = 8;
    private static final int MIN_INDENTS = 3;
    /** Punctuation that may not begin a line, and Latin words, leave a line this much short or over. */
    private static final int SLACK = 3;

    private static final String PARAGRAPH_ENDS = "。！？!?：:；;”’）)】》…";
    private static final String NEVER_ENDS = "，,、";
    private static final int MIN_OPEN = 10;

    /** 〔例〕一、　（二）　3.　第四，　五是　■ */
    private static final Search LIST_MARK = Search.compile("[一二三四五六七八九十]{1,3}[、.．是要]"
            + "|[（(][一二三四五六七八九十\\d]{1,3}[)）]"
            + "|\\d{1,2}[、.．](?!\\d)"
            + "|第[一二三四五六七八九十]{1,3}[，,、]"
            + "|[■●◆▲★•—]");

    static Wraps of(List<Line> lines) {
        List<String> texts =
                lines.stream().filter(Wraps::isText).map(Line::text).toList();
        int indents = (int) texts.stream().filter(Wraps::isIndented).count();
        int width = margin(texts);
        return new Wraps(width, indents >= MIN_INDENTS && indents * 10 < texts.size() * 8);
    }

    /** The width that most lines have and hardly any goes beyond, 0 where there is none. */
    private static int margin(List<String> texts) {
        int[] lengths = new int[MAX_WIDTH + SLACK + 2];
        texts.forEach(text -> lengths[Math.min(width(text), lengths.length - 1)]++);
        int best = 0;
        int margin = 0;
        for (int w = MIN_WIDTH; w <= MAX_WIDTH; w++) {
            int full = sum(lengths, w - SLACK, w);
            // Of equally good margins the widest: nothing stands beyond it.
            if (full >= best && full > 0) {
                best = full;
                margin = w;
            }
        }
        boolean wrapped = texts.size() >= MIN_LINES && best * 2 >= texts.size();
        return wrapped && sum(lengths, margin + SLACK, lengths.length - 1) * 10 <= texts.size() ? margin : 0;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Whether a line goes on with the body line before it. */
    boolean continues(Line before, Line line) {
        if (!isText(before) || !isText(line) || !line.isRunning() || !before.isRunning()) {
            return false;
        }
        boolean begins = isIndented(line.text()) || LIST_MARK.opens(line.text());
        if (begins || isHead(before.text()) || Shapes.isAdoption(line.text())) {
            return false;
        }
        int end = Blanks.inkEnd(before.text());
        char last = before.text().charAt(end - 1);
        boolean finished = PARAGRAPH_ENDS.indexOf(last) >= 0;
        if (NEVER_ENDS.indexOf(last) >= 0
                || (indented && !finished && (isIndented(before.text()) || before.continues()))) {
            return end >= MIN_OPEN;
        }
        return width > 0 && width(before.text()) >= width - SLACK && (indented || !finished);
    }

    /** Titles and notes end without a full stop, and what follows them need not be indented. */
    private static boolean isHead(String before) {
        return Shapes.isTitle(before) || Shapes.isAdoption(before);
    }

    private static boolean isText(Line line) {
        return line.isBody() && !Blanks.isBlank(line.text());
    }

    private static boolean isIndented(String text) {
        return Blanks.firstInk(text, 0) > 0;
    }

    /** Width in full characters: two narrow ones count as one. */
    private static int width(String text) {
        int half = 0;
        int end = Blanks.inkEnd(text);
        for (int i = 0; i < end && half <= 4 * MAX_WIDTH; i++) {
            half += text.charAt(i) < 0x2E80 && "“”‘’…—".indexOf(text.charAt(i)) < 0 ? 1 : 2;
        }
        return (half + 1) / 2;
    }
}
