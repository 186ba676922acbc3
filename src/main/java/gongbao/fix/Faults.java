package gongbao.fix;

/** Takes what is wrong with an entry, which is then left out. */
public interface Faults {

    /**
     * Something is wrong at a place of the file.
     *
     * @param arguments what the words of the rule quote
     */
    void report(String rule, At at, String... arguments);

    /** The same of something that is done all the same, and perhaps not meant. */
    default void warn(String rule, At at, String... arguments) {
        report(rule, at, arguments);
    }
}
