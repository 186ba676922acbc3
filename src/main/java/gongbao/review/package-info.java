/**
 * Asks what an editor should look at before the site is published: {@link gongbao.model.Corpus} into a list of {@link
 * gongbao.model.Question}.
 *
 * <p>A {@link gongbao.review.Kind} of question has its words, a sample that makes it ask and a near one that does not; {@link
 * gongbao.review.Review} holds the kinds in the order of their consequence. Afterwards these hold: what is equal is asked
 * once, with all its places; what an editor has answered in a correction is not asked again; every ready-made line says what
 * was read, or is empty, and invents nothing; the work is linear in the archive.
 */
@NullMarked
package gongbao.review;

import org.jspecify.annotations.NullMarked;
