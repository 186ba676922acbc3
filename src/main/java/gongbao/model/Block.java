package gongbao.model;

import gongbao.text.Span;
import java.util.List;

/**
 * A stretch of the body that is shown as one paragraph. The blocks of a communiqué, in order, hold every character of the
 * body but the line ends between them.
 *
 * @param number place in the text: the title is 0, everything else counts from 1
 * @param kind what it is
 * @param section index of its section among the sections; −1 before the first
 * @param span where it stands
 */
public record Block(int number, Kind kind, int section, Span span) {

    /** What a block is. */
    public enum Kind implements Coded {
        TITLE,
        /** Between title and first section: the note of adoption, a date line. */
        NOTE,
        HEADING,
        PARAGRAPH
    }

    /** Which of some blocks, one at least, begins last at or before an offset; the first where none does. */
    public static int at(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The id of the block on the communiqué's page: {@code p3}. */
    public String anchor() {
        return "p" + number;
    }
}
