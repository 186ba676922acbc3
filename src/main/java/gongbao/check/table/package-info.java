/** Tables of dated facts that checks go by: one fact a line, each with the days it holds for and where it was read. */
@NullMarked
package gongbao.check.table;

import org.jspecify.annotations.NullMarked;
