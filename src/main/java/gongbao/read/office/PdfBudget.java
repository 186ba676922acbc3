package gongbao.read.office;

import java.io.IOException;

/** How much the pages of one file may draw: a program of a few bytes can draw for hours. */
final class PdfBudget {

    /** Says that it is spent. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Rules on one page; a table has some hundreds. */
    static final int MOST_RULES = 4000;

    static final int MOST_PAGES = 2000;

    private static final int MOST_STEPS = 3_000_000;

    /** Of things that are drawn; a document of a hundred pages has some hundred thousands. */
    private static final int MOST_COMPARISONS = 30_000_000;

    private int steps;
    private int comparisons;

    /** Whether so many more things that are drawn may be compared with one another. */
    boolean mayCompare(int times) {
        comparisons += comparisons < MOST_COMPARISONS ? times : 0;
        return comparisons < MOST_COMPARISONS;
    }

    void spend() throws IOException {
        if (++steps > MOST_STEPS) {
            throw new Spent();
        }
    }
}
