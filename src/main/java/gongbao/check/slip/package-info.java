/** Slips that are counted: marks, figures, dates, characters of the same sound, and what a text contradicts in itself. */
@NullMarked
package gongbao.check.slip;

import org.jspecify.annotations.NullMarked;
