/**
 * What a communiqué says: records, enums and sealed interfaces only.
 *
 * <p>Layer 1. A {@code Fact} is a thing: it has an id of its own within its communiqué, the spans of the body it was read from
 * and the name of the rule that read it; two facts may have every word in common. A {@code Mention} is one place where a
 * fact stands, an {@code Annotation} that place with what it leads to.
 *
 * <p>The record components, in their order, are the JSON of {@code gen parse}, and those of a {@code Flat} group stand among
 * the components of the record it belongs to; fields are added, never changed. Unknown is {@code null}, none is an empty
 * list. No record has more than eight components.
 */
@NullMarked
package gongbao.model;

import org.jspecify.annotations.NullMarked;
