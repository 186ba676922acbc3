/**
 * Text that remembers where it came from.
 *
 * <p>Layer 0: imports only {@code java.*}. A {@link gongbao.text.SourceText} is the product of {@code read} and of
 * {@code clean}; offsets are UTF-16 code units, lines and columns count from 1.
 */
@NullMarked
package gongbao.text;

import org.jspecify.annotations.NullMarked;
