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
 * <p>One kind of fact, one parser, one file; {@link gongbao.parse.CommuniqueParser} orders them. What a parser can read stands
 * beside it in ordered lists: a {@code Rule} gives a fact, a {@code Cue} tells cases apart, each with samples that a test
 * runs; all are in {@code RuleBook}. Patterns are compiled once, by {@code Template}, which puts in the words of {@code
 * /lexicon} and refuses what is longer than 150 characters.
 *
 * <p>Rules match on the folded view of {@link gongbao.parse.Reading}, and every offset counts in it until the communiqué is put
 * together; facts quote the body itself. Time grows with the length of the text: patterns look ahead a bounded number of
 * characters and never repeat a group without bound.
 */
@NullMarked
package gongbao.parse;

import org.jspecify.annotations.NullMarked;
