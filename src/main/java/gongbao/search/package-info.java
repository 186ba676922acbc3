/**
 * Patterns matched fast: words in one walk through a trie, classes of characters by a table, alternatives by their first character.
 *
 * <p>Layer 0: imports only {@code java.*}. Knows the syntax of {@link java.util.regex.Pattern} and finds what it finds; a pattern of a
 * kind it does not know is left to it.
 */
@NullMarked
package gongbao.search;

import org.jspecify.annotations.NullMarked;
