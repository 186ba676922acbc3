package gongbao.read;

/**
 * Characters out of bytes.
 *
 * @param text the characters, without a byte order mark
 * @param charset IANA name of the charset
 * @param damagedLine line of the first byte that fits no character (it is U+FFFD in the text), or 0
 */
record Decoded(String text, String charset, int damagedLine) {}
