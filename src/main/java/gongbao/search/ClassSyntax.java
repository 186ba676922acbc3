package gongbao.search;

import org.jspecify.annotations.Nullable;

/** Reads a class of characters or an escape: 〔例〕[^,。;] · [\u4e00-\u9fff] · [一-鿿&&[^届次]] · \d. */
final class ClassSyntax {

    private static final CharSet DIGIT = CharSet.range('0', '9');
    private static final CharSet BLANK = CharSet.of(" \t\n\u000b\f\r");
    private static final CharSet WORD =
            DIGIT.or(CharSet.range('a', 'z')).or(CharSet.range('A', 'Z')).or(CharSet.of("_"));

    private final Source source;

    ClassSyntax(Source source) {
        this.source = source;
    }

    /**
     * @param set empty where it is a single character
     * @param only that character
     */
    record Read(CharSet set, @Nullable Character only) {

        static Read one(char c) {
            if (Character.isSurrogate(c)) {
                throw new Syntax.Unknown("a pair");
            }
            return new Read(CharSet.NONE, c);
        }

        private static Read all(CharSet set) {
            return new Read(set, null);
        }
    }

    /** Behind the bracket that opens it. */
    CharSet read() {
        boolean not = source.takes("^");
        StringBuilder single = new StringBuilder();
        CharSet set = part(single);
        CharSet only = null;
        while (only == null && !source.takes("]")) {
            only = source.takes("&&[") ? lastClass() : null;
            set = only == null ? set.or(part(single)) : set;
        }
        set = set.or(CharSet.of(single));
        set = only == null ? set : set.not().or(only.not()).not();
        if (not && (only != null || set.isWide())) {
            throw new Syntax.Unknown("not a wide set");
        }
        return not ? set.not() : set;
    }

    /** Behind {@code &&[}: the class that all of those before must be in, too. */
    private CharSet lastClass() {
        CharSet last = read();
        if (!source.takes("]")) {
            throw new Syntax.Unknown("several classes");
        }
        return last;
    }

    /** A single character goes to the others; a range or an escape is a set of its own. */
    private CharSet part(StringBuilder single) {
        Read first = single();
        if (first.only() == null) {
            return first.set();
        }
        if (!source.takes("-")) {
            single.append(first.only());
            return CharSet.NONE;
        }
        if (source.peek() == ']') {
            single.append(first.only()).append('-');
            return CharSet.NONE;
        }
        Read last = single();
        if (last.only() == null || last.only() < first.only() || spansPairs(first.only(), last.only())) {
            throw new Syntax.Unknown("a range");
        }
        return CharSet.range(first.only(), last.only());
    }

    private static boolean spansPairs(char first, char last) {
        return first <= Character.MAX_SURROGATE && last >= Character.MIN_SURROGATE;
    }

    private Read single() {
        char c = source.next();
        if (c == '[' || c == ']' || c == '&' || c == '^') {
            throw new Syntax.Unknown("a class of classes");
        }
        return c == '\\' ? escaped() : Read.one(c);
    }

    /** Behind the backslash. */
    Read escaped() {
        char c = source.next();
        return switch (c) {
            case 'd' -> Read.all(DIGIT);
            case 'D' -> Read.all(DIGIT.not());
            case 's' -> Read.all(BLANK);
            case 'S' -> Read.all(BLANK.not());
            case 'w' -> Read.all(WORD);
            case 'n' -> Read.one('\n');
            case 'r' -> Read.one('\r');
            case 't' -> Read.one('\t');
            case 'u' -> Read.one(unicode());
            default -> Read.one(sign(c));
        };
    }

    private static char sign(char c) {
        if (c < '!' || c > '~' || Character.isLetterOrDigit(c)) {
            throw new Syntax.Unknown("\\" + c);
        }
        return c;
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(source.next(), 16);
            if (digit < 0) {
                throw new Syntax.Unknown("\\u");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }
}
