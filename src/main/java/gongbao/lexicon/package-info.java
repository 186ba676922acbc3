/**
 * The words and patterns that travel with the program: one file {@code lexicon/<list>.tsv} a list, and one door to them.
 *
 * <p>Layer 0: imports only {@code java.*}. Afterwards these hold: every row of a list has as many cells as its reader asks for; no
 * row, and where words are asked for no word, stands twice; the order is that of the file.
 */
@NullMarked
package gongbao.lexicon;

import org.jspecify.annotations.NullMarked;
