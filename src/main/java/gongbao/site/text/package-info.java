/**
 * The text of an edition as its page shows it: paragraphs cut at the borders of marks, notes in the margin, how much of it
 * some rule has read, and how two texts differ.
 *
 * <p>Stands on {@code part}.
 */
@NullMarked
package gongbao.site.text;

import org.jspecify.annotations.NullMarked;
