/**
 * The full-text search of the site: files that a script in the page loads as it needs them.
 *
 * <p>{@link gongbao.index.SearchFiles} writes them, {@link gongbao.index.SearchCheck} looks samples of every text up in what was
 * written. How the files are made up stands in {@link gongbao.index.DigitWriter} (numbers and lists), {@link
 * gongbao.index.PairFiles} (pairs of characters), {@link gongbao.index.TextFile} (texts) and {@link gongbao.index.ThingFiles}.
 */
@NullMarked
package gongbao.index;

import org.jspecify.annotations.NullMarked;
