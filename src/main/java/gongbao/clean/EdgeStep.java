package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits off what stands before and behind the text of a line: 「新华社北京10月31日电」, 「（责编：某某）」; the patterns are in
 * {@code lexicon/edges.tsv}.
 */
final class EdgeStep implements CleanStep {

    private static final int MIN_LENGTH = 6;
    private static final int REACH = 160;
    private static final String SENTENCE_ENDS = "。！？!?.；”’）)》…";
    private static final String CLOSERS = "）)】]";
    private static final String OPENERS = "（(【[《";
    /** 《 人民日报 》（ 2022年01月21日 第 04 版）: a note may begin one bracket before its last. */
    private static final int MAX_OPENERS = 2;

    private static final LinePatterns PATTERNS = LinePatterns.of("edges");
    private static final LinePatterns.Some HEAD = at("head");
    private static final LinePatterns.Some TAIL = at("tail");

    private static LinePatterns.Some at(String where) {
        return PATTERNS.where(row -> row.where().equals(where));
    }

    @Override
    public List<Line> clean(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.isBody()
                    && line.kind() != Line.Kind.TABLE_ROW
                    && line.text().length() >= MIN_LENGTH) {
                split(line, cleaned);
            } else {
                cleaned.add(line);
            }
        }
        return cleaned;
    }

    private static void split(Line line, List<Line> into) {
        String text = line.text();
        int start = headEnd(text);
        int end = tailStart(text, start);
        if (start > 0) {
            into.add(line.part(0, start).as(Line.Kind.FURNITURE));
        }
        into.add(start == 0 && end == text.length() ? line : line.part(start, end));
        if (end < text.length()) {
            into.add(line.part(end, text.length()).as(Line.Kind.FURNITURE));
        }
    }

    /** Offset behind all leads, 0 where there is none or nothing but leads. */
    private static int headEnd(String text) {
        int end = 0;
        for (int from = Blanks.firstInk(text, 0); from < text.length(); ) {
            int head = PATTERNS.endAtStart(HEAD, text, from, Math.min(text.length(), from + REACH));
            if (head < 0) {
                return end;
            }
            from = Blanks.firstInk(text, head);
            end = from;
        }
        return 0;
    }

    /** Offset where the notes behind the last sentence begin, or the length. */
    private static int tailStart(String text, int from) {
        int end = text.length();
        int ink = Blanks.inkEnd(text, from, end);
        while (ink > from && CLOSERS.indexOf(text.charAt(ink - 1)) >= 0) {
            int tail = noteStart(text, from, ink);
            int before = Blanks.inkEnd(text, from, Math.max(from, tail));
            if (before == from || SENTENCE_ENDS.indexOf(text.charAt(before - 1)) < 0) {
                break;
            }
            end = tail;
            ink = before;
        }
        return end;
    }

    /** Offset of the opening bracket of the note that ends at {@code to}, -1 where there is none. */
    private static int noteStart(String text, int from, int to) {
        int tries = 0;
        for (int i = to - 1; i >= Math.max(from, to - REACH) && tries < MAX_OPENERS; i--) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                tries++;
                if (PATTERNS.match(TAIL, text, i, to)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
