package gongbao.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Takes what Gson writes, and writes what JSON must have written otherwise. What steers a terminal, turns the direction of the
 * text or is half a character, which no stream would take, is written with its number: such characters stand in strings only.
 */
final class JsonText extends Writer {

    private static final int PORTION = 1 << 13;

    private final Appendable to;
    private final StringBuilder portion = new StringBuilder(2 * PORTION);

    /** The first half of a character whose other half may follow; 0 where there is none. */
    private char half;

    JsonText(Appendable to) {
        this.to = to;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            add(characters[i]);
        }
        passOn(PORTION);
    }

    /** Without a copy of the whole. */
    @Override
    public void write(String characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            add(characters.charAt(i));
            passOn(PORTION);
        }
    }

    private void add(char c) {
        if (half != 0 && Character.isLowSurrogate(c)) {
            portion.append(half).append(c);
            half = 0;
            return;
        }
        endHalf();
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (c >= 0x7F && isHidden(c)) {
            number(c);
        } else {
            portion.append(c);
        }
    }

    private void endHalf() {
        if (half != 0) {
            number(half);
            half = 0;
        }
    }

    private void number(char c) {
        portion.append(String.format("\\u%04x", (int) c));
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private void passOn(int atLeast) throws IOException {
        if (portion.length() >= atLeast) {
            to.append(portion);
            portion.setLength(0);
        }
    }

    @Override
    public void flush() throws IOException {
        passOn(1);
    }

    @Override
    public void close() throws IOException {
        endHalf();
        flush();
    }
}
