package gongbao.index;

/** Writes in which units something stands; where that is more than half of them, in which it does not. */
final class UnitList {

    private final DigitWriter digits;
    private final int all;
    private final boolean without;
    private int next;

    /**
     * @param with how many units have it
     * @param all how many there are
     */
    UnitList(DigitWriter digits, int with, int all) {
        this.digits = digits;
        this.all = all;
        this.without = 2L * with > all;
        digits.begin(without ? all - with : with, all);
    }

    /** A unit that has it, in ascending order; once more is nothing. */
    void add(int unit) {
        if (unit < next) {
            return;
        }
        if (without) {
            skipTo(unit);
        } else {
            digits.next(unit);
        }
        next = unit + 1;
    }

    private void skipTo(int unit) {
        for (; next < unit; next++) {
            digits.next(next);
        }
    }

    void end() {
        if (without) {
            skipTo(all);
        }
        digits.end();
    }
}
