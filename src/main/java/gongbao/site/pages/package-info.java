/**
 * The other kinds of pages, and the views that only they share: a communiqué at a glance, and as the hub of what it speaks of.
 *
 * <p>The highest room of {@code site}: stands on all others.
 */
@NullMarked
package gongbao.site.pages;

import org.jspecify.annotations.NullMarked;
