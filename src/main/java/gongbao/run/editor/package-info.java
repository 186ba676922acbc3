/**
 * What an editor writes beside the seeds: {@code site.yaml}, {@code actuals.csv}, corrections.
 *
 * <p>A room of {@code run}; file → values of the model, or of the stage that works with them. Afterwards these hold: what cannot be
 * used is an error with its line and its mend, and is left out; the rest stands; nothing that anybody lays there stops the run.
 */
@NullMarked
package gongbao.run.editor;

import org.jspecify.annotations.NullMarked;
