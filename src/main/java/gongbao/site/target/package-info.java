/**
 * Targets: rows of a table, drawings, what became of them, and the pages of each indicator.
 *
 * <p>Stands on {@code part}.
 */
@NullMarked
package gongbao.site.target;

import org.jspecify.annotations.NullMarked;
