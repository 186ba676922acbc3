/**
 * Tools for the Chinese language: numerals, dates, sentences, brackets, folding, pinyin.
 *
 * <p>Layer 0: imports only {@code java.*} and {@code gongbao.text}. Knows Chinese, not communiqués.
 */
@NullMarked
package gongbao.zh;

import org.jspecify.annotations.NullMarked;
