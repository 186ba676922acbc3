/**
 * From views to bytes: templates, the packed files that a folder of the user replaces, assets under their fingerprints, the
 * main colour, the words of the site and its languages.
 *
 * <p>The lowest room of {@code site}: knows no page. The only one that uses FreeMarker; templates see records, lists, words
 * and numbers, and constants of closed choices by their code.
 */
@NullMarked
package gongbao.site.render;

import org.jspecify.annotations.NullMarked;
