/**
 * What an editor says of what was read: {@link gongbao.fix.Entry} after entry, put over a communiqué.
 *
 * <p>Layer 2, a stage beside the others: model → model. It knows no file and no YAML. One mechanism for all kinds of facts: their
 * fields are the components of their records, by the names of the JSON. Afterwards these hold: the text is what it was; a fact
 * that was added quotes words of it; facts are counted in the order of the text; every entry was either done or has a fault.
 */
@NullMarked
package gongbao.fix;

import org.jspecify.annotations.NullMarked;
