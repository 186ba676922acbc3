/**
 * Takes the page out of what browsers save as a single file: a message of mail (MHTML) that holds the page and its pictures. Its
 * library is loaded only when such a file comes.
 */
@NullMarked
package gongbao.read.archived;

import org.jspecify.annotations.NullMarked;
