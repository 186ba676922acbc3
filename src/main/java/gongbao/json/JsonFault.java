package gongbao.json;

/** Why a line of JSON is no communiqué: what was expected, and where. Words for it are those of the finding of that rule. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final int column;
    private final transient String[] arguments;

    JsonFault(String rule, int column, String... arguments) {
        super(rule + " " + String.join(", ", arguments) + " at " + column, null, false, false);
        this.rule = rule;
        this.column = column;
        this.arguments = arguments;
    }

    /** The finding that says so. */
    public String rule() {
        return rule;
    }

    /** The character of the line, from 1, in UTF-16 code units. */
    public int column() {
        return column;
    }

    /** What the finding quotes. */
    public String[] arguments() {
        return arguments.clone();
    }
}
