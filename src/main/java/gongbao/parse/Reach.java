package gongbao.parse;

import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a text is read for facts. A communiqué is some ten thousand characters; what is hundreds of times that long is
 * many texts in one file, and all that could be read from it would not fit in memory. Nothing of it is lost: what is not read
 * stands behind the rest as plain paragraphs.
 *
 * @param read the part that is read, with everything that stands beside the body
 * @param from where in the body the part begins that is not read; the body's length where all is read
 */
record Reach(SourceText read, int from) {

    static final int MOST_CHARACTERS = 1 << 21;
    static final int MOST_LINES = 1 << 17;

    private static final String SENTENCE_ENDS = "。！？；";

    /** A body that is far too long is read up to the beginning of a paragraph. */
    static Reach of(SourceText source) {
        List<Line> lines = source.lines();
        int start = 0;
        int count = 0;
        int paragraph = 0;
        int paragraphStart = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBody()) {
                continue;
            }
            if (!line.continues()) {
                paragraph = i;
                paragraphStart = start;
            }
            if (count++ == MOST_LINES || start + line.text().length() > MOST_CHARACTERS) {
                return paragraphStart > 0 ? upTo(source, paragraph, paragraphStart) : within(source, i, start);
            }
            start += line.text().length() + 1;
        }
        return new Reach(source, Integer.MAX_VALUE);
    }

    boolean isWhole() {
        return from == Integer.MAX_VALUE;
    }

    private static Reach upTo(SourceText source, int line, int from) {
        List<Line> lines = source.lines();
        return new Reach(
                source.withLines(with(lines.subList(0, line), List.of(), lines.subList(line, lines.size()))), from);
    }

    /** The first paragraph alone is too long: it is cut between lines, or in its only one behind a sentence. */
    private static Reach within(SourceText source, int index, int from) {
        if (from > 0) {
            return upTo(source, index, from);
        }
        List<Line> lines = source.lines();
        Line line = lines.get(index);
        int end = sentenceEnd(line.text());
        List<Line> head = List.of(line.part(0, end));
        return new Reach(
                source.withLines(with(lines.subList(0, index), head, lines.subList(index + 1, lines.size()))), end);
    }

    private static List<Line> with(List<Line> before, List<Line> part, List<Line> rest) {
        List<Line> read = new ArrayList<>(before);
        read.addAll(part);
        rest.stream().filter(line -> !line.isBody()).forEach(read::add);
        return read;
    }

    private static int sentenceEnd(String text) {
        int end = MOST_CHARACTERS;
        while (end > MOST_CHARACTERS / 2 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        if (end > MOST_CHARACTERS / 2) {
            return end;
        }
        return Characters.boundary(text, MOST_CHARACTERS);
    }
}
