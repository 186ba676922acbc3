package gongbao.fix;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record At(int line, int column) {}
