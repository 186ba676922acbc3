/**
 * Directives: the register of each communiqué, lists by topic and by whom they ask.
 *
 * <p>Stands on {@code part}.
 */
@NullMarked
package gongbao.site.directive;

import org.jspecify.annotations.NullMarked;
