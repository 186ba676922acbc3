package gongbao.index;

/**
 * A part of a long list of places, in a file of its own: a page that wants the places in a few units reads the parts that have them.
 *
 * @param unit all its places are in this unit or behind it, and before the unit of the next part
 * @param places how many it has
 * @param digits how long it is
 */
record Piece(int unit, int places, int digits) {}
