package gongbao.search;

/** The characters of a pattern, read from left to right. */
final class Source {

    private static final int[] ONCE = {};
    private static final int MOST_DIGITS = 4;

    private final String pattern;
    private int at;

    Source(String pattern) {
        this.pattern = pattern;
    }

    boolean atEnd() {
        return at == pattern.length();
    }

    char peek() {
        if (atEnd()) {
            throw new Syntax.Unknown("cut off");
        }
        return pattern.charAt(at);
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    /** The character before. */
    char last() {
        return pattern.charAt(at - 1);
    }

    /** Goes over the characters where they stand next. */
    boolean takes(String chars) {
        boolean stand = pattern.startsWith(chars, at);
        at += stand ? chars.length() : 0;
        return stand;
    }

    /** What stands before a character, going over both. */
    String until(char end) {
        int to = pattern.indexOf(end, at);
        if (to < 0) {
            throw new Syntax.Unknown("no " + end);
        }
        String before = pattern.substring(at, to);
        at = to + 1;
        return before;
    }

    /** How often the part before may stand: least and most; empty where nothing is said. */
    int[] times() {
        if (takes("?")) {
            return new int[] {0, 1};
        }
        if (takes("*")) {
            return new int[] {0, Expr.ENDLESS};
        }
        if (takes("+")) {
            return new int[] {1, Expr.ENDLESS};
        }
        return isCount() && takes("{") ? counted(until('}')) : ONCE;
    }

    /** {2,8} behind a part says how often; {units} are words behind it. */
    private boolean isCount() {
        return at + 1 < pattern.length() && Character.isDigit(pattern.charAt(at + 1));
    }

    /** 〔例〕2 · 2, · 2,8 */
    private static int[] counted(String said) {
        int comma = said.indexOf(',');
        int least = number(comma < 0 ? said : said.substring(0, comma));
        if (comma < 0) {
            return new int[] {least, least};
        }
        String most = said.substring(comma + 1);
        int limit = most.isEmpty() ? Expr.ENDLESS : number(most);
        if (limit < least) {
            throw new Syntax.Unknown("times {" + said + "}");
        }
        return new int[] {least, limit};
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i == MOST_DIGITS) {
                throw new Syntax.Unknown("times {" + digits + "}");
            }
            number = number * 10 + c - '0';
        }
        if (digits.isEmpty()) {
            throw new Syntax.Unknown("times {}");
        }
        return number;
    }
}
