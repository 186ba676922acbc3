/**
 * Turns files into {@link gongbao.text.SourceText}. Afterwards these hold:
 *
 * <ul>
 *   <li>Nothing is lost: the lines hold every non-blank character of the file's visible text, in reading order. For a text
 *       file that is every character; for a web page every text node outside {@code script}, {@code style},
 *       {@code template}, {@code noscript}, {@code iframe} and the head; for Markdown everything but the mark-up, addresses
 *       and titles of links, names of languages behind a fence; for Word everything but deleted revisions, and
 *       hidden text, headers, footers and comments, which are told; and more, the numbers that Word sets. Closed
 *       comments and values of attributes are no text; what an unclosed one would swallow is.
 *   <li>What a page does not show is {@code HIDDEN}, and so are readings of characters (but for Word) and words struck out: none of it
 *       stands within another line. Numbers that a browser sets before items of a list are added to them, and nothing else is.
 *   <li>No line and no field holds a character that no page may hold: {@code U+FFFD} stands there, and a finding tells.
 *   <li>Depth is bounded by {@link gongbao.read.Nesting#MOST}, whatever the stack.
 *   <li>A line's number and column are true for its first character: an editor that jumps there stands on it. In a
 *       document of a word processor the number counts paragraphs, and the column is 1.
 *   <li>What a file is decides how it is read, not what it is called: a {@code .doc} may be rich text or a web page.
 *   <li>What a web page shows beside its main text is {@code OUTSIDE}; nothing is {@code FURNITURE} yet.
 *   <li>No byte order mark is left in the text; the charset named is the one that decoded it.
 *   <li>Files that are pages of one text are one seed ({@code paged}): the lines of the first, then those of the others, numbered
 *       through; each knows its file by {@link gongbao.text.SourceFile#pathAt}. In a page saved as a single file lines are
 *       counted in the page that it holds.
 *   <li>Only ordinary files are opened, only below what the user gave, or other pages beside it, never what a build
 *       wrote; and no more is read of one than a seed may hold, whatever size the system tells.
 *   <li>A text is known by its folder's name and the way from there: nothing else of the machine is in it.
 *   <li>No input throws: what cannot be read becomes a {@link gongbao.read.Reading.Failure} with its reason and mend.
 * </ul>
 *
 * <p>One format, one class: {@code TxtFormat}, {@code HtmlFormat}, {@code DocFormat} and so on, listed in
 * {@code SourceFormats}, from which messages are made; {@code office} reads documents (those of Word in {@code office.word}) and
 * their libraries are loaded only when one comes. Containers of main texts and names of meta tags are word lists in {@code lexicon/}.
 */
@NullMarked
package gongbao.read;

import org.jspecify.annotations.NullMarked;
