/**
 * One run of the program: read → clean → parse → link → render.
 *
 * <p>Layer 3: the only package that sees every stage, and hands the product of one to the next. Afterwards these hold: a
 * seed that fails, fails alone; results and findings stand in the order of the paths, whatever the number of threads; the
 * output folder holds a whole site, the new one or the old one, and nothing lies beside it.
 */
@NullMarked
package gongbao.run;

import org.jspecify.annotations.NullMarked;
