/** What a check is, what it sees of a text, and what it says. */
@NullMarked
package gongbao.check.rule;

import org.jspecify.annotations.NullMarked;
