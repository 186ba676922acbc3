/**
 * Reads printed pages back into text: where each character stands goes in, paragraphs in reading order come out.
 *
 * <ul>
 *   <li>Every character of a page is in a line, once. Numbers of pages and heads and feet that several pages repeat are
 *       {@code OUTSIDE}; so is what is turned against the rest of its page.
 *   <li>Characters that nobody sees take their place in line and table; their words stand behind the paragraph or table, or behind
 *       the paragraph above where a whole line is of them, and are {@code HIDDEN}.
 *   <li>The lines of a paragraph are joined, Chinese ones without a blank; a paragraph may go on over columns and pages. Where
 *       the look of a line does not tell, the habit of the document does ({@code Habits}); else it goes on.
 *   <li>A row of a table is one line, whether it is ruled or only aligned (two lines with wide gaps, three with narrower ones
 *       that line up); cells are parted by tabs.
 *   <li>A line's number counts the paragraphs and rows of the document; its column is 1.
 * </ul>
 */
@NullMarked
package gongbao.read.paper;

import org.jspecify.annotations.NullMarked;
