/**
 * Reads Word files ({@code .docx}): the bytes of a package in, its paragraphs as {@link gongbao.text.Line lines} out, as Word shows
 * them when all changes are accepted.
 *
 * <ul>
 *   <li>{@link gongbao.read.office.word.DocxDocument} is the only door. It makes trees of the parts ({@code DocxParts},
 *       {@code DocxXml}, {@code DocxNode}) and lets {@code DocxBody} walk the text.
 *   <li>Every word outside deletions, {@code moveFrom} and hidden runs, of an {@code AlternateContent} one branch, is in a line once.
 *   <li>What is struck out, or shown so that nobody sees it, is {@code HIDDEN} behind its paragraph ({@code DocxLooks}).
 *   <li>What is left out, or is no Word text, is named in a finding ({@code DocxLosses}).
 *   <li>Nothing outside the file is opened, no entity made out, no macro run; size and depth are bounded.
 * </ul>
 */
@NullMarked
package gongbao.read.office.word;

import org.jspecify.annotations.NullMarked;
