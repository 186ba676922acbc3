package gongbao.read;

import gongbao.text.Blanks;
import gongbao.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line of front matter.
 *
 * @param line as it stands in the file
 * @param kind what it is
 * @param key words before the colon; empty for other kinds
 * @param value words behind it, quotation marks and remarks left out
 * @param at offset of the value in the line
 */
record FrontLine(Line line, Kind kind, String key, String value, int at) {

    enum Kind {
        FIELD,
        /** Belongs to the field above: a list, a group, a text on several lines. */
        NESTED,
        /** Nothing, or a remark. */
        BLANK,
        /** No line of front matter. */
        OTHER
    }

    private static final int LONGEST_KEY = 40;

    /** A line of YAML, {@code key: value}. */
    static FrontLine of(Line line) {
        return of(line, false);
    }

    /** @param toml whether it is one of TOML, {@code key = value}, with tables that begin with {@code [name]} */
    static FrontLine of(Line line, boolean toml) {
        String text = line.text();
        int start = Blanks.firstInk(text, 0);
        if (start == text.length() || text.charAt(start) == '#') {
            return of(line, Kind.BLANK);
        }
        char first = text.charAt(start);
        if (start > 0 && isIndent(text.charAt(0))
                || "]}".indexOf(first) >= 0
                || toml && first == '['
                || text.startsWith("- ", start)) {
            return of(line, Kind.NESTED);
        }
        int colon = toml ? text.indexOf('=') : colon(text);
        String key = colon < 0 ? "" : Blanks.strip(text.substring(0, colon));
        return isKey(key) ? field(line, key, colon + 1) : of(line, Kind.OTHER);
    }

    /** The same as a line of a table, which is none of the text's own. */
    FrontLine inTable() {
        return kind == Kind.BLANK ? this : of(line, Kind.NESTED);
    }

    boolean isTable() {
        return kind == Kind.NESTED && line.text().startsWith("[");
    }

    private static FrontLine of(Line line, Kind kind) {
        return new FrontLine(line, kind, "", "", 0);
    }

    /** YAML indents with blanks; a Chinese text with U+3000, and is none. */
    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    private static int colon(String line) {
        int ascii = line.indexOf(':');
        int wide = line.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    /** 〔例〕publishedAt, 发布时间, x-y; not 会议指出，要坚持, which a text may have before its colon. */
    private static boolean isKey(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_KEY
                && key.chars().noneMatch(c -> "，。、；！？“”《》()（）<>#*|`".indexOf(c) >= 0);
    }

    private static FrontLine field(Line line, String key, int from) {
        String text = line.text();
        int at = Blanks.firstInk(text, from);
        if (at == text.length()) {
            return new FrontLine(line, Kind.FIELD, key, "", from);
        }
        String quoted = quoted(text, at);
        return quoted != null
                ? new FrontLine(line, Kind.FIELD, key, Blanks.strip(quoted), at + 1)
                : new FrontLine(line, Kind.FIELD, key, Blanks.strip(text.substring(at, remark(text, at))), at);
    }

    /** The words in quotation marks, if nothing but a remark stands behind them: {@code "公报: 全文"  # 暂定}. */
    private static @Nullable String quoted(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '"' && mark != '\'') {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == mark;
            if (twice && (mark == '"' ? c == '\\' : c == mark)) {
                words.append(mark);
                i++;
            } else if (c == mark) {
                int behind = Blanks.firstInk(text, i + 1);
                boolean alone = behind == text.length() || behind > i + 1 && text.charAt(behind) == '#';
                return alone ? words.toString() : null;
            } else {
                words.append(c);
            }
        }
        return null;
    }

    /** Where a remark begins, {@code  # …}, or the end of the line. */
    private static int remark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '#' && Blanks.isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        return text.length();
    }
}
