package gongbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for: the syntax of {@link Pattern}, and the same matches and groups, in a fraction of the time.
 *
 * <p>A pattern of words goes from one place where a word can begin to the next; classes are tables, and of many words all are tried
 * in one walk.
 */
public final class Search {

    private final String pattern;
    private final @Nullable Steps steps;
    private final @Nullable Pattern other;

    /**
     * @param root the first of them
     * @param locals how many places they need in a matcher
     * @param least the fewest characters they take
     * @param wide whether no match begins between the halves of a pair
     * @param atStart whether all matches begin at the start
     */
    record Steps(
            Node root, int groups, int locals, Map<String, Integer> names, int least, boolean wide, boolean atStart) {}

    private Search(String pattern, @Nullable Steps steps, @Nullable Pattern other) {
        this.pattern = pattern;
        this.steps = steps;
        this.other = other;
    }

    /**
     * Reads a pattern.
     *
     * @throws java.util.regex.PatternSyntaxException for one that is none
     */
    public static Search compile(String pattern) {
        try {
            return new Search(pattern, steps(Syntax.read(pattern)), null);
        } catch (Syntax.Unknown e) {
            return new Search(pattern, null, Pattern.compile(pattern));
        }
    }

    private static Steps steps(Syntax.Read read) {
        Builder builder = new Builder(read.groups());
        Node root = builder.build(read.expr(), End.OF_PATTERN);
        return new Steps(
                root,
                read.groups(),
                builder.locals(),
                read.names(),
                read.expr().least(),
                read.wide(),
                Exprs.isAtStart(read.expr()));
    }

    public Matcher matcher(CharSequence text) {
        return steps == null
                ? new Matcher(text.toString(), Objects.requireNonNull(other).matcher(text))
                : new Matcher(text.toString(), steps);
    }

    /** The parts of a text between its places, without empty ones at the end. */
    public String[] split(String text) {
        List<String> parts = new ArrayList<>();
        int behind = 0;
        for (Matcher m = matcher(text); m.find(); behind = m.end()) {
            if (m.end() > 0) {
                parts.add(text.substring(behind, m.start()));
            }
        }
        parts.add(text.substring(behind));
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts.toArray(String[]::new);
    }

    /** The source of the pattern. */
    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
