/**
 * The full-text search of the site: files that a script in the page loads as it needs them. {@link gongbao.index.SearchFiles} writes
 * them, {@link gongbao.index.SearchCheck} looks words of every text up in what was written.
 *
 * <p>What is searched of a text are its letters and digits, folded one by one ({@link gongbao.index.FoldTable}). Texts are numbered from
 * the oldest to the newest; one of more than 4,000 characters is several <em>units</em>, each of which has the first 199 characters of
 * the next, so that whatever a reader looks for stands whole in one of them.
 *
 * <p>All files lie in {@code search/}, and each is one call: {@code gongbaoSearch(name, sum, strings…)}, see {@link
 * gongbao.index.IndexFolder}.
 *
 * <pre>
 * index        what there is, where which file begins, how the characters of these texts are folded, sums  Manifest
 * lists/N      pairs of neighbouring characters, and single ones: in which units they stand               ListFiles
 * positions/N  where in them, of pairs of more than 110 units; in fewer a page looks into the texts        PairFiles
 * texts/N      unit N: its text, where its paragraphs and facts are, what a result shows                  TextFile
 * things/N     what the texts speak of, the most mentioned first                                          ThingFiles
 * names/N      pairs of characters of their names, like lists/N
 * keys/N       their readings: lushanxian, lsx                                                            KeyFiles
 * facets       units by level and organ                                                                   FacetFiles
 * places/N     units by place
 * fold         how every character is folded, for what is asked                                           FoldTable
 * </pre>
 *
 * <p>Numbers are digits of six bits, one character each; a list of numbers is the gaps between them in Rice codes ({@link
 * gongbao.index.DigitWriter}). A record of {@code lists/N}:
 *
 * <pre>
 * units                                     how many units have the pair
 *   0 count place                           of more than 110: how many places it has, and where they lie
 *   1 | 2 count place shared alone place    or its parent's, with how many of them it goes, and how many it has alone;
 *                                           1: a place behind the parent's, 2: before it
 * list                                      of the units, or of those without it where they are fewer
 * </pre>
 *
 * Where longer phrases are told that begin with a pair, the 0, 1 or 2 is 4, 5 or 6, and the number of the symbol of the pair
 * follows. Behind the pairs {@code lists/N} has these phrases ({@link gongbao.index.Phrases}), each as a pair of the symbol of all but
 * its last character and that character; how many units have it, or 0 where they are not told; the number of its own symbol, or 0; the
 * list.
 *
 * A <em>place</em> is file, first digit, number of digits, and how often the list goes on in the next file; for each of these the
 * distance of its first unit from that before, and how many places the file before has ({@link gongbao.index.Piece}). At a place lie
 * unit times stride and the offset in the unit, from the first unit of the file on, or, of a child, which of its parent's places it
 * goes with, and then its others ({@link gongbao.index.Families}).
 *
 * <p>Memory does not grow with the texts: what is found in them goes into a file of the temporary folder ({@link
 * gongbao.index.PairIndex}), from there into as many portions as are held one by one ({@link gongbao.index.Batch}).
 */
@NullMarked
package gongbao.index;

import org.jspecify.annotations.NullMarked;
