/**
 * Turns the text of one communiqué into the model: {@code SourceText → Communique}.
 *
 * <p>Layer 2. Total: any text gives a communiqué. Afterwards these hold:
 *
 * <ol>
 *   <li>every non-blank character of the body stands in the title, the adoption note or a paragraph of a section;
 *   <li>every fact's span covers the words it was read from, and they are its {@code text} where it has one;
 *   <li>what no rule understands is a plain paragraph; what could be read in two ways is unknown.
 * </ol>
 *
 * <p>One kind of fact, one parser, one file; {@link gongbao.parse.CommuniqueParser} orders them. Word lists are data under
 * {@code /lexicon}. Rules match on the folded view of {@link gongbao.parse.Reading}; facts quote the body itself. Time grows
 * with the length of the text: patterns look ahead a bounded number of characters and never repeat a group without bound.
 */
@NullMarked
package gongbao.parse;

import org.jspecify.annotations.NullMarked;
