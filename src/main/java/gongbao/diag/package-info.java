/**
 * What went wrong or looks wrong in a source: where, what, and how to mend it.
 *
 * <p>Layer 0, below {@code model}: a communiqué carries the diagnostics that its own text gave rise to.
 */
@NullMarked
package gongbao.diag;

import org.jspecify.annotations.NullMarked;
