/**
 * Proofreads a communiqué: {@link gongbao.model.Communique} into {@link gongbao.diag.Finding}s, each with its place and, where
 * one can be told, its mend.
 *
 * <p>{@link gongbao.check.Checks} is the visible list of what is looked for; {@code check.turn} knows fixed turns, names, lists and
 * meetings, {@code check.slip} slips of the keyboard and what the text itself contradicts, {@code check.rule} what a check is,
 * {@code check.table} how dated tables are read. Afterwards these hold: nothing is changed; one cause has one finding; the work is
 * linear in the text.
 */
@NullMarked
package gongbao.check;

import org.jspecify.annotations.NullMarked;
