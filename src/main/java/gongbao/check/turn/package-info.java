/** Errors that a text cannot be published with: fixed turns, names, lists, numbers and meetings that are not written as they are. */
@NullMarked
package gongbao.check.turn;

import org.jspecify.annotations.NullMarked;
