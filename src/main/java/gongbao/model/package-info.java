/**
 * What a communiqué says: records, enums and sealed interfaces only.
 *
 * <p>Layer 1. The record components, in their order, are the JSON of {@code gen parse}; fields are added, never changed.
 * Unknown is {@code null}, none is an empty list. Every fact carries the span of the body it was read from and the name of
 * the rule that read it.
 */
@NullMarked
package gongbao.model;

import org.jspecify.annotations.NullMarked;
