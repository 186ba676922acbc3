/**
 * The administrative divisions of China: codes, names, levels, parents and readings.
 *
 * <p>Layer 0: imports only {@code java.*}. Knows places, not communiqués.
 */
@NullMarked
package gongbao.place;

import org.jspecify.annotations.NullMarked;
