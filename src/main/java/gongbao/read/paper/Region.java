package gongbao.read.paper;

import java.util.List;

/**
 * A part of a page that is read from above to below: a page, or a column of one.
 *
 * @param lines its lines
 * @param column which column, from 1, or 0 where the lines run over the whole page
 */
record Region(List<PrintLine> lines, int column) {

    /** Whether a place from the left lies between its edges. */
    boolean reaches(float place) {
        return column == 0
                || lines.stream().anyMatch(line -> line.left() <= place)
                        && lines.stream().anyMatch(line -> line.right() >= place);
    }
}
