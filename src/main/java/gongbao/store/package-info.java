/**
 * Holds the texts of an archive between reading and the pages: in the heap or in a file, behind one interface.
 *
 * <p>A stage: it sees the model and what lies below. Afterwards these hold: what comes out of a store is what was put in, whatever
 * store it is; of a text that lies in a file the heap holds its title, its meeting and where it comes from, and whatever else
 * is asked for is read then, the one fact and not the text.
 *
 * <p>H2 MVStore 2.3.232, measured beside it with 10,000 texts, writes as fast into as large a file, but gives back whole values: 100,000
 * single facts took 4.4 s of processor time where a value is a text, 1.5 s where it is a fact, and 0.3 s where they lie in a mapped file.
 */
@NullMarked
package gongbao.store;

import org.jspecify.annotations.NullMarked;
