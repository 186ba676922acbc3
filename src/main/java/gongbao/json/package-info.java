/**
 * The model as JSON: {@code gen parse}'s lines and the data files of the site; and lines as the model again.
 *
 * <p>Layer 2, a stage beside the others: model → text, text → model. Writer and reader are its own ({@code JsonOut},
 * {@code JsonSource}): an object mapper would cost a tenth of a second at start and could not promise the order of the fields. The
 * reader makes no tree, and knows at every place what is to come; what the writer writes is held to Gson in a test.
 *
 * <p>Afterwards these hold: the fields of an object stand in the order of its record's components; unknown is {@code
 * null} and none is {@code []}; a span is {@code [start, end]}; the same model gives the same characters; what
 * is read of them is that model, to the last field.
 */
@NullMarked
package gongbao.json;

import org.jspecify.annotations.NullMarked;
