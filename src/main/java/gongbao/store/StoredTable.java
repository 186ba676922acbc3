package gongbao.store;

import gongbao.text.IntTable;

/**
 * Numbers that lie in a file, four bytes each.
 *
 * @param at where the first begins
 */
record StoredTable(Region text, int at, int rows, int columns) implements IntTable {

    @Override
    public int get(int row, int column) {
        return text.fixed(at + (row * columns + column) * Integer.BYTES);
    }
}
