package gongbao.clean;

/**
 * Reads the clues of a pattern out of the pattern. It knows what the word lists use: groups, classes, repeats, looking ahead; what
 * it does not know, it refuses.
 */
final class ClueReader {

    private static final String BLANKS = " \t\n\u000B\f\r";

    private final String pattern;
    private int at;

    private ClueReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException for a pattern that it cannot read
     */
    static Clues of(String pattern) {
        ClueReader reader = new ClueReader(pattern);
        Clues clues = reader.choice();
        if (reader.at < pattern.length()) {
            throw reader.unknown();
        }
        return clues;
    }

    private Clues choice() {
        Clues clues = sequence();
        while (takes("|")) {
            clues = clues.or(sequence());
        }
        return clues;
    }

    private Clues sequence() {
        Clues clues = Clues.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            clues = clues.then(repeated(piece()));
        }
        return clues;
    }

    private Clues piece() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> Clues.of(oneOf());
            case '.' -> Clues.of(Chars.ANY);
            case '^', '$' -> Clues.NOTHING;
            case '\\' -> Clues.of(Chars.of(escaped()));
            case '*', '+', '?', '{' -> throw unknown();
            default -> Clues.of(Chars.of(String.valueOf(c)));
        };
    }

    private Clues group() {
        boolean ahead = takes("?=");
        boolean not = !ahead && takes("?!");
        if (!ahead && !not && takes("?") && !takes(":")) {
            name();
        }
        Clues clues = choice();
        if (!takes(")")) {
            throw unknown();
        }
        return ahead ? clues.ahead() : not ? Clues.NOTHING : clues;
    }

    /** 〔例〕{@code (?<speaker>…)} */
    private void name() {
        int end = pattern.indexOf('>', at);
        if (end < 0 || !takes("<") || !Character.isLetter(pattern.charAt(at))) {
            throw unknown();
        }
        at = end + 1;
    }

    /** {@code x?}, {@code x{0,4}}, {@code x+}, {@code x{4,60}?}: how often beyond once tells nothing. */
    private Clues repeated(Clues clues) {
        int sign = at;
        if (takes("{")) {
            at = pattern.indexOf('}', at) + 1;
        } else if (!takes("?") && !takes("*") && !takes("+")) {
            return clues;
        }
        takes("?");
        boolean optional = "?*".indexOf(pattern.charAt(sign)) >= 0 || pattern.startsWith("{0", sign);
        return optional ? clues.orNothing() : clues;
    }

    private Chars oneOf() {
        boolean not = takes("^");
        StringBuilder members = new StringBuilder();
        while (!takes("]")) {
            if (takes("[")) {
                throw unknown();
            }
            char c = pattern.charAt(at++);
            String from = c == '\\' ? escaped() : String.valueOf(c);
            boolean range = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            members.append(from);
            for (char next = from.charAt(0); range && next < pattern.charAt(at + 1); ) {
                members.append(++next);
            }
            at += range ? 2 : 0;
        }
        return not ? Chars.ANY : Chars.of(members);
    }

    /** What stands behind a backslash: one character, or those that it is short for. */
    private String escaped() {
        char c = pattern.charAt(at++);
        if (c == 's' || c == 't') {
            return c == 's' ? BLANKS : "\t";
        }
        if (Character.isLetterOrDigit(c)) {
            throw unknown();
        }
        return String.valueOf(c);
    }

    private boolean takes(String sign) {
        boolean there = pattern.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("at " + at + " of " + pattern);
    }
}
