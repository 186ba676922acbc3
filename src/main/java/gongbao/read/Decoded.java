package gongbao.read;

/**
 * Characters out of bytes.
 *
 * @param text the characters, without a byte order mark
 * @param charset IANA name of the charset
 * @param damagedLine line of the first byte that fits no character (it is U+FFFD in the text), or 0
 * @param odd what no page may hold and was replaced in the text
 */
record Decoded(String text, String charset, int damagedLine, OddCharacters odd) {

    Decoded(String text, String charset, int damagedLine) {
        this(text, charset, damagedLine, new OddCharacters());
    }

    /** The same with nothing in it that no page may hold. */
    Decoded mended() {
        return new Decoded(odd.inText(text), charset, damagedLine, odd);
    }
}
