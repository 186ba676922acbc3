package gongbao.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Takes what Gson writes, and writes what JSON must have written otherwise. What steers a terminal, turns the direction of the
 * text or is half a character, which no stream would take, is written with its number: such characters stand in strings only.
 */
final class JsonText extends Writer {

    private static final int PORTION = 1 << 13;
    private static final char DELETE = '\u007F';

    /** From here on, below the surrogates, nothing is hidden: signs, ideographs and their punctuation. */
    private static final char PLAIN = '\u2070';

    private final Appendable to;
    private final StringBuilder portion = new StringBuilder(2 * PORTION);

    /** The first half of a character whose other half may follow; 0 where there is none. */
    private char half;

    JsonText(Appendable to) {
        this.to = to;
    }

    /** A bracket, a quotation mark: one by one, as the library writes them. */
    @Override
    public void write(int character) throws IOException {
        char c = (char) character;
        if (isPlain(c)) {
            endHalf();
            portion.append(c);
        } else {
            add(c);
        }
        passOn(PORTION);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length), 0, length);
    }

    /** Without a copy of the whole. */
    @Override
    public void write(String characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; ) {
            int end = plainEnd(characters, i, Math.min(from + length, i + PORTION));
            if (end > i) {
                endHalf();
                portion.append(characters, i, end);
            } else {
                add(characters.charAt(end++));
            }
            passOn(PORTION);
            i = end;
        }
    }

    /** Where the first character stands that may be written otherwise. */
    private static int plainEnd(String characters, int from, int to) {
        int i = from;
        while (i < to && isPlain(characters.charAt(i))) {
            i++;
        }
        return i;
    }

    /** ASCII, of which the library has escaped what steers, and ideographs. */
    private static boolean isPlain(char c) {
        return c < DELETE || (c >= PLAIN && c < Character.MIN_SURROGATE);
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
        } else if (c >= DELETE && isHidden(c)) {
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
