package gongbao.read.office;

/** Says why a file holds no text that could be read; whoever called knows the path. */
public final class OfficeFault extends Exception {

    private final String rule;
    private final transient String[] arguments;

    public OfficeFault(String rule, String... arguments) {
        super(rule, null, false, false);
        this.rule = rule;
        this.arguments = arguments;
    }

    /** Key of the message. */
    public String rule() {
        return rule;
    }

    /** What the message quotes. */
    public String[] arguments() {
        return arguments.clone();
    }
}
