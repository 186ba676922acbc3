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

    private int steps;

    void spend() throws IOException {
        if (++steps > MOST_STEPS) {
            throw new Spent();
        }
    }
}
