package gongbao.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, looking at each character once: brackets, names and values, with what stands between them. What steers a terminal,
 * turns the direction of the text or is half a character, which no stream would take, is written with its number.
 */
final class JsonOut {

    private static final int PORTION = 1 << 13;
    private static final char DELETE = '\u007F';

    /** From here on, below the surrogates, nothing is hidden: signs, ideographs and their punctuation. */
    private static final char PLAIN = '\u2070';

    /** How they are written, each behind a backslash. */
    private static final String ESCAPED = "\"\\\t\b\n\r\f";

    private static final String LETTERS = "\"\\tbnrf";

    /** They end a line where JSON is read as a script. */
    private static final String LINE_ENDS = "\u2028\u2029";

    private final Appendable to;
    private final String indent;
    private final StringBuilder portion = new StringBuilder(2 * PORTION);
    private int depth;

    /** Whether nothing stands yet between the innermost brackets. */
    private boolean first = true;

    /** Whether a name waits for its value. */
    private boolean named;

    /** @param indent for each level, on a line of its own; all is on one line where it is empty */
    JsonOut(Appendable to, String indent) {
        this.to = to;
        this.indent = indent;
    }

    void beginObject() throws IOException {
        begin('{');
    }

    void endObject() {
        end('}');
    }

    void beginArray() throws IOException {
        begin('[');
    }

    void endArray() {
        end(']');
    }

    private void begin(char bracket) throws IOException {
        separate();
        portion.append(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        portion.append(bracket);
        first = false;
    }

    JsonOut name(String name) throws IOException {
        separate();
        text(name);
        portion.append(indent.isEmpty() ? ":" : ": ");
        named = true;
        return this;
    }

    void value(@Nullable String value) throws IOException {
        if (value == null) {
            plain("null");
        } else {
            separate();
            text(value);
        }
    }

    /** What is no text: a number, true, null, or JSON already. */
    void plain(String json) throws IOException {
        separate();
        portion.append(json);
    }

    /** What stands before a name, or a value without one. */
    private void separate() throws IOException {
        passOn(PORTION);
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            portion.append(',');
        }
        first = false;
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (!indent.isEmpty()) {
            portion.append('\n').append(indent.repeat(depth));
        }
    }

    private void text(String text) throws IOException {
        portion.append('"');
        int length = text.length();
        for (int i = 0; i < length; ) {
            int end = plainEnd(text, i, Math.min(length, i + PORTION));
            portion.append(text, i, end);
            passOn(PORTION);
            i = end < length && !isPlain(text.charAt(end)) ? behindOther(text, end) : end;
        }
        portion.append('"');
    }

    /** Where the first character stands that may be written otherwise. */
    private static int plainEnd(String text, int from, int to) {
        int i = from;
        while (i < to && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c < DELETE ? c >= ' ' && c != '"' && c != '\\' : c >= PLAIN && c < Character.MIN_SURROGATE;
    }

    /** Writes the character at a place, and gives the place behind it. */
    private int behindOther(String text, int at) {
        char c = text.charAt(at);
        boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
        int letter = c < DELETE ? ESCAPED.indexOf(c) : -1;
        if (pair) {
            portion.append(c).append(text.charAt(at + 1));
        } else if (letter >= 0) {
            portion.append('\\').append(LETTERS.charAt(letter));
        } else if (LINE_ENDS.indexOf(c) >= 0 || isHidden(c)) {
            portion.append(String.format("\\u%04x", (int) c));
        } else {
            portion.append(c);
        }
        return pair ? at + 2 : at + 1;
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

    /** Passes on what is left. */
    void end() throws IOException {
        passOn(1);
    }
}
