package gongbao.read;

import gongbao.text.Line;
import java.util.List;

/**
 * What Markdown says.
 *
 * @param setNumbers how many lines begin with a number that a browser sets
 */
record MarkdownText(List<Line> lines, int setNumbers) {

    /** Of a text that is read as it stands. */
    static MarkdownText plain(List<Line> lines) {
        return new MarkdownText(lines, 0);
    }
}
