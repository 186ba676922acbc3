/**
 * Holds the texts of an archive between reading and the pages: in the heap or in a file, behind one interface.
 *
 * <p>A stage: it sees the model and what lies below. Afterwards these hold: what comes out of a store is what was put in, whatever
 * store it is; of a text that lies in a file the heap holds its title, its meeting and where it comes from, and whatever else
 * is asked for is read then, the one fact and not the text.
 */
@NullMarked
package gongbao.store;

import org.jspecify.annotations.NullMarked;
