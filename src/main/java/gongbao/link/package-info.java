/**
 * Turns communiqués into an archive: {@code List<Communique>} into {@link gongbao.model.Corpus}.
 *
 * <p>A mention is words at a place, a thing is what they mean, a link joins the two, and is made only when exactly one
 * candidate is left; otherwise the mention stays and is listed as unresolved with its reason. Afterwards these hold: every
 * id and every slug is unique and lower-case ASCII; every link is among its thing's mentions and the other way round; every
 * mention of a communiqué is either linked or unresolved, or of a kind that has no pages (groups of attendees); the blocks
 * of an edition hold every non-blank character of its body; the order of the input does not matter.
 *
 * <p>{@link gongbao.link.CorpusLinker} orders; one {@code …Index} per kind of thing decides what is the same.
 */
@NullMarked
package gongbao.link;

import org.jspecify.annotations.NullMarked;
