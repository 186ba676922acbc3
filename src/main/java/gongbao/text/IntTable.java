package gongbao.text;

/** Rows of numbers, in memory or in a file; readable from any thread. */
public interface IntTable {

    int rows();

    int get(int row, int column);

    /** Rows of so many columns each, one behind the other. */
    static IntTable of(int columns, int[] cells) {
        return new IntTable() {
            @Override
            public int rows() {
                return cells.length / columns;
            }

            @Override
            public int get(int row, int column) {
                return cells[row * columns + column];
            }
        };
    }
}
