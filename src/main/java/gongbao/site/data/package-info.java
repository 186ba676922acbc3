/**
 * Files for programs: tables, plain texts, feeds, site maps.
 *
 * <p>Stands on {@code page}.
 */
@NullMarked
package gongbao.site.data;

import org.jspecify.annotations.NullMarked;
