/**
 * Reads the documents of word processors and printers: the bytes of a file in, its paragraphs as {@link gongbao.text.Line lines}
 * out. The libraries for them are loaded only when such a file comes. Word's {@code .docx} are read in {@code word}.
 *
 * <ul>
 *   <li>Every character that a reader of the document sees is in a line, once; heads and feet of pages, their numbers and
 *       comments are {@code OUTSIDE}. What is hidden, or cannot be read, is named in a finding. Deleted revisions are out.
 *   <li>What is struck out, or shown so that nobody sees it, stands behind its paragraph and is {@code HIDDEN}, where the ground is
 *       known on which it stands ({@link gongbao.read.office.Look}).
 *   <li>Numbers that a word processor sets by itself (一、 （一）) stand before their paragraphs as it shows them; bullets do not.
 *   <li>A line's number counts the paragraphs of the document, also those in tables; its column is 1. In PDF and OFD, which
 *       have no paragraphs, it counts those that {@link gongbao.read.paper} finds, and rows.
 *   <li>Nothing is fetched, and no macro or script of a document runs.
 * </ul>
 */
@NullMarked
package gongbao.read.office;

import org.jspecify.annotations.NullMarked;
