package gongbao.json;

import gongbao.text.Span;

/**
 * One value of JSON, taken from front to end: whoever reads says what is to come. It never looks back, and holds nothing but the
 * characters and where it stands in them.
 */
final class JsonSource {

    /** So much of what cannot be read is quoted. */
    private static final int QUOTED = 20;

    /** Stands behind the last character, so that nobody need ask whether there is one more; in JSON it stands nowhere. */
    private static final char END = '\0';

    private final char[] text;
    private final JsonString strings;
    private int at;
    private int furthest;
    private int furthestAt;

    JsonSource(CharSequence json) {
        text = new char[json.length() + 1];
        json.toString().getChars(0, json.length(), text, 0);
        text[json.length()] = END;
        strings = new JsonString(text);
    }

    /** Where the next thing stands. */
    int at() {
        blanks();
        return at;
    }

    private void blanks() {
        while (text[at] <= ' ' && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** Steps over a sign, if it is next. */
    boolean takes(char sign) {
        blanks();
        if (text[at] != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over a sign that must be next. */
    void take(char sign) throws JsonFault {
        if (!takes(sign)) {
            throw expected(String.valueOf(sign));
        }
    }

    /** Whether an array or object that was opened has one more member; steps over what parts it from the one before. */
    boolean hasMore(char close, boolean first) throws JsonFault {
        if (takes(close)) {
            return false;
        }
        if (!first && !takes(',')) {
            throw expected(", " + close);
        }
        return true;
    }

    /** Steps over the name of a member, if it is this one. */
    boolean takesName(String name) {
        blanks();
        int end = at + 1 + name.length();
        if (end >= text.length || text[at] != '"' || text[end] != '"') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text[at + 1 + i] != name.charAt(i)) {
                return false;
            }
        }
        at = end + 1;
        return true;
    }

    boolean takesNull() {
        return takesWord("null");
    }

    /** {@code null}, {@code true}, {@code false}. */
    boolean takesWord(String word) {
        blanks();
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    String string() throws JsonFault {
        if (!takes('"')) {
            throw expected("\"…\"");
        }
        String value = strings.from(at);
        at = strings.end();
        return value;
    }

    int integer() throws JsonFault {
        blanks();
        int from = at;
        boolean negative = takes('-');
        int digits = at;
        long number = 0;
        while (text[at] >= '0' && text[at] <= '9' && number <= Integer.MAX_VALUE) {
            number = number * 10 + text[at++] - '0';
        }
        if (at == digits || number > Integer.MAX_VALUE || isInNumber(text[at])) {
            at = from;
            throw expected("0 … " + Integer.MAX_VALUE);
        }
        return (int) (negative ? -number : number);
    }

    double number() throws JsonFault {
        blanks();
        int from = at;
        while (isInNumber(text[at])) {
            at++;
        }
        try {
            return Double.parseDouble(new String(text, from, at - from));
        } catch (NumberFormatException e) {
            at = from;
            throw expected("0.0");
        }
    }

    private static boolean isInNumber(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    Span span() throws JsonFault {
        take('[');
        int place = at;
        int start = integer();
        take(',');
        int end = integer();
        take(']');
        if (start < 0 || end < start) {
            at = place;
            throw expected("[start,end]");
        }
        if (end > furthest) {
            furthest = end;
            furthestAt = place;
        }
        return new Span(start, end);
    }

    /** No span may end behind the text that they all count in. */
    void checkSpans(String body) throws JsonFault {
        if (furthest > body.length()) {
            throw new JsonFault("facts-span", furthestAt + 1, String.valueOf(furthest), String.valueOf(body.length()));
        }
    }

    /** Steps over a value of a field that a later program added, however deep it is. */
    void skip() throws JsonFault {
        int depth = 0;
        do {
            blanks();
            char c = text[at];
            if (c == '"') {
                string();
            } else if (c == END && at == text.length - 1) {
                throw expected("]", "}");
            } else {
                at++;
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        } while (depth > 0 || isInside());
    }

    /** Whether the value goes on: what ends it belongs to what holds it. */
    private boolean isInside() {
        char c = text[at];
        return c != ',' && c != ']' && c != '}' && c > ' ';
    }

    /** Nothing may stand behind the value. */
    void end() throws JsonFault {
        if (at() < text.length - 1) {
            throw expected("\\n");
        }
    }

    JsonFault expected(String... what) {
        return expectedAt(at(), what);
    }

    /** What was expected at a place that has been passed, and what stands there. */
    JsonFault expectedAt(int place, String... what) {
        int end = Math.min(text.length - 1, place + QUOTED);
        String found = new String(text, place, end - place);
        return new JsonFault("facts-json", place + 1, String.join(" | ", what), found);
    }
}
