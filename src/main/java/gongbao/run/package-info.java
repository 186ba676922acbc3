/**
 * One run of the program: read → clean → parse → fix → link → render.
 *
 * <p>Layer 3: the only package that sees every stage, and hands the product of one to the next. Afterwards these hold: a
 * seed that fails, fails alone; results and findings stand in the order of the paths, whatever the number of threads. What
 * an editor wrote is read in {@code editor}, the folder is filled in {@code output}; neither knows the other.
 */
@NullMarked
package gongbao.run;

import org.jspecify.annotations.NullMarked;
