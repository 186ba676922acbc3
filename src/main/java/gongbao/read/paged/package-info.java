/**
 * Finds the files that hold one text page by page: {@code t20240108_123.html} and {@code t20240108_123_1.html}.
 *
 * <ul>
 *   <li>Files are one text only where their names belong together, they call themselves the same, and the pager of each says
 *       which page it is, or the pager of another names it. What is less sure stays a text of its own.
 *   <li>Nothing here opens a file.
 * </ul>
 */
@NullMarked
package gongbao.read.paged;

import org.jspecify.annotations.NullMarked;
