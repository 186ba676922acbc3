/**
 * Tells a text from its page. Turns a {@link gongbao.text.SourceText} into one of which these hold:
 *
 * <ul>
 *   <li>The body lines are the communiqué and nothing else, as far as the patterns of {@code lexicon/} know its page: title,
 *       adoption note, paragraphs, signature. Head and foot of the page, the news around it, captions and repeated headlines
 *       are {@code FURNITURE}. Where it is not beyond doubt a line stays body.
 *   <li>No body line is blank, and none begins with an agency's lead or ends with an editor's note.
 *   <li>A line that goes on with the paragraph before it {@code continues}: titles and notes on two lines, hard wraps.
 *   <li>Nothing is lost: lines are only split, marked, or joined by {@code continues}; no character is changed or moved.
 *   <li>Cleaning again changes nothing.
 *   <li>It takes time in proportion to the text, whatever the text.
 * </ul>
 *
 * <p>One step, one file, in the order of {@code CleanSteps}.
 */
@NullMarked
package gongbao.clean;

import org.jspecify.annotations.NullMarked;
