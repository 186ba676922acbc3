/**
 * The folder that a build fills: whose it is, how a new site takes the place of an old one, and what lies there meanwhile.
 *
 * <p>A room of {@code run}; knows files and nothing of what is in them. Afterwards these hold: the folder holds a whole site, the
 * new one or the old one, also where the program was killed; nothing lies beside it; what others laid there stays.
 */
@NullMarked
package gongbao.run.output;

import org.jspecify.annotations.NullMarked;
