/**
 * The site of some sources, shown in a browser while somebody works on them: server, watch, and what is put over the pages.
 *
 * <p>A layer of its own between {@code cli} and {@code run}: it asks {@code run} for the site as it is now and knows nothing of how one
 * is made; {@code run} knows nothing of sockets, and a build loads none of this. It writes nothing by itself; what an editor corrects
 * in the browser is written by {@code run.editor}.
 *
 * <p>Afterwards these hold: only files of the site are given out, by their names in it, never by a path of the machine; only the
 * machine itself is answered, unless somebody wished otherwise; nothing is changed but by a page of this run; the last sound site stays
 * whatever is wrong with the sources, and what is wrong is told over it.
 */
@NullMarked
package gongbao.serve;

import org.jspecify.annotations.NullMarked;
