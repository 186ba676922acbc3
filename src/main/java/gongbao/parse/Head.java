package gongbao.parse;

import gongbao.text.Span;

/**
 * The heading of a chapter.
 *
 * @param words as printed, its number with it, the full stop left out
 * @param level 1 for the chapters of the text, 2 for those within them
 * @param ownLine whether it is a line of its own; else its paragraph begins with it
 */
record Head(Span words, int level, boolean ownLine) {}
