/**
 * Turns the archive into a web site: {@link gongbao.model.Corpus} into files.
 *
 * <p>{@link gongbao.site.SiteBuilder} renders each page once, into a folder of its own; a {@code LinkLedger} hears of every
 * link and fragment and finds what would be broken before that folder takes the old site's place. Afterwards these hold:
 * the same archive gives the same bytes; every link inside the site leads somewhere; nothing is asked of another host, and no
 * page has script or style of its own; the texts of an edition's paragraphs are the body, character for character; a label
 * is never empty.
 *
 * <p>The door is here; inside are rooms, each of which may look into those below it only:
 *
 * <pre>
 * pages                              the other kinds of page
 * text │ target │ directive │ data   what is about one kind of thing
 * part                               views that several kinds of page share
 * page                               a page, its scope and what stands around it
 * render                             templates, assets, words
 * </pre>
 *
 * Templates see a {@code Frame} as {@code page}, the record that the kind makes as {@code view}, and the site's words as
 * {@code msg}.
 */
@NullMarked
package gongbao.site;

import org.jspecify.annotations.NullMarked;
