/**
 * A page and what stands around it: its scope (all that a view may ask), its kind, its frame, labels, footer, linked data;
 * addresses, names of things, columns, long lists cut into sheets.
 *
 * <p>Stands on {@code render}. Only {@code Urls} joins paths, and only {@code PageLinks} hands out links, which is how the
 * ledger knows them.
 */
@NullMarked
package gongbao.site.page;

import org.jspecify.annotations.NullMarked;
