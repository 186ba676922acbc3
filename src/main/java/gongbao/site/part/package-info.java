/**
 * Views that pages of several kinds share: quotes with their figure set apart, concordances, grids of sessions.
 *
 * <p>Stands on {@code page}.
 */
@NullMarked
package gongbao.site.part;

import org.jspecify.annotations.NullMarked;
