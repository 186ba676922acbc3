/**
 * Turns the archive into a web site: {@link gongbao.model.Corpus} into files.
 *
 * <p>{@link gongbao.site.SiteBuilder} renders each page once, into a folder of its own; a {@code LinkLedger} hears of every
 * link and fragment and finds what would be broken before that folder takes the old site's place. Afterwards these hold:
 * the same archive gives the same bytes; every link inside the site leads somewhere; nothing is asked of another host, and no
 * page has script or style of its own; the texts of an edition's paragraphs are the body, character for character; a label
 * is never empty.
 *
 * <p>One {@code XPages} and one or two templates per kind of page, listed in {@code PageKinds}; templates see a {@code
 * Frame} as {@code page}, the record that the kind makes as {@code view}, and the site's words as {@code msg}. Only {@code
 * Urls} joins paths, and only {@code PageLinks} hands out links, which is how the ledger knows them. The only package that
 * uses FreeMarker.
 */
@NullMarked
package gongbao.site;

import org.jspecify.annotations.NullMarked;
