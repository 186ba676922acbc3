package gongbao.search;

import gongbao.search.Search.Steps;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search in one text; its methods are those of {@link java.util.regex.Matcher} and do the same.
 *
 * <p>Not for several threads at once.
 */
public final class Matcher {

    private final String text;

    /** Those of the text. */
    char[] chars = NO_CHARS;

    /** Where the search begins and ends; looks change it while they last. */
    int from;

    int to;

    /** Whether looks see what stands outside of that. */
    boolean seesAround;

    /** Whether only the whole text will do. */
    boolean whole;

    /** Where the innermost look behind began. */
    int lookedFrom;

    /** Behind what the last steps fitted. */
    int end;

    /** From where the next place is looked for. */
    int next;

    /** Where groups begin and how often loops went, while steps are gone. */
    final int[] locals;

    /** The start and the end of each group, that of the whole match first. */
    final int[] groups;

    private static final int[] NO_LOCALS = new int[0];
    private static final char[] NO_CHARS = new char[0];

    private final @Nullable Steps steps;
    private final java.util.regex.@Nullable Matcher other;
    private boolean found;

    Matcher(String text, Steps steps) {
        this(text, steps, null, steps.groups(), steps.locals());
    }

    Matcher(String text, java.util.regex.Matcher other) {
        this(text, null, other, other.groupCount(), 0);
    }

    private Matcher(
            String text, @Nullable Steps steps, java.util.regex.@Nullable Matcher other, int groups, int locals) {
        this.text = text;
        this.to = text.length();
        this.steps = steps;
        this.other = other;
        this.groups = new int[2 * groups + 2];
        this.locals = locals == 0 ? NO_LOCALS : new int[locals];
    }

    /** Goes back to the start, to search {@code [from, to)} only. */
    public Matcher region(int from, int to) {
        if (from < 0 || to > text.length() || from > to) {
            throw new IndexOutOfBoundsException(from + "–" + to + " of " + text.length());
        }
        this.from = from;
        this.to = to;
        found = false;
        next = from;
        if (other != null) {
            other.region(from, to);
        }
        return this;
    }

    /** Lets looks see what stands around the region; its ends stay ends. */
    public Matcher useTransparentBounds(boolean transparent) {
        seesAround = transparent;
        if (other != null) {
            other.useTransparentBounds(transparent);
        }
        return this;
    }

    /** Finds the next place. */
    public boolean find() {
        if (steps == null) {
            return copied(plain().find());
        }
        int start = found && groups[0] == groups[1] ? next + 1 : next;
        begin(false);
        chars = Chars.of(text);
        if (steps.needed() != null && !holds(steps, steps.needed(), start)) {
            return false;
        }
        for (int at = candidate(steps, start, start); at >= 0; at = candidate(steps, at + 1, start)) {
            if (fits(steps, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with it. */
    public boolean lookingAt() {
        begin(false);
        return steps == null ? copied(plain().lookingAt()) : opens(steps);
    }

    /** Whether the text is it and nothing else. */
    public boolean matches() {
        begin(true);
        return steps == null ? copied(plain().matches()) : opens(steps);
    }

    private boolean opens(Steps steps) {
        if (!steps.mayOpen(text, from, to)) {
            return false;
        }
        chars = Chars.of(text);
        return fits(steps, from);
    }

    public int start() {
        return start(0);
    }

    public int end() {
        return end(0);
    }

    public String group() {
        return text.substring(start(0), end(0));
    }

    /** Where a group begins; negative where it is not part of the match. */
    public int start(int group) {
        return bound(2 * group);
    }

    public int end(int group) {
        return bound(2 * group + 1);
    }

    /** The words of a group; null where it is not part of the match, which no pattern with the group in all its ways asks. */
    @SuppressWarnings("NullAway")
    public String group(int group) {
        return start(group) < 0 ? null : text.substring(start(group), end(group));
    }

    public int start(String name) {
        return steps == null ? plain().start(name) : start(number(steps, name));
    }

    public int end(String name) {
        return steps == null ? plain().end(name) : end(number(steps, name));
    }

    /** As {@link #group(int)}. */
    public String group(String name) {
        return steps == null ? plain().group(name) : group(number(steps, name));
    }

    public int groupCount() {
        return groups.length / 2 - 1;
    }

    /** The whole text with other words in the first place. */
    public String replaceFirst(String words) {
        region(0, text.length());
        return find() ? text.substring(0, start()) + words + text.substring(end()) : text;
    }

    /** The whole text with other words in each place. */
    public String replaceAll(String words) {
        if (!region(0, text.length()).find()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int behind = 0;
        do {
            replaced.append(text.substring(behind, start())).append(words);
            behind = end();
        } while (find());
        return replaced.append(text.substring(behind)).toString();
    }

    private void begin(boolean whole) {
        this.whole = whole;
        found = false;
        Arrays.fill(groups, -1);
    }

    private boolean fits(Steps steps, int at) {
        if (!steps.root().fits(this, at)) {
            return false;
        }
        groups[0] = at;
        groups[1] = end;
        next = end;
        found = true;
        return true;
    }

    /** The next place where a match may begin; negative where there is none. */
    private int candidate(Steps steps, int start, int first) {
        int last = steps.atStart() ? Math.min(from, to - steps.least()) : to - steps.least();
        for (int at = next(steps.root(), start, to); at <= last; at = next(steps.root(), at + 1, to)) {
            if (!steps.wide() || at == first || !OneOf.isPair(chars, at - 1)) {
                return at;
            }
        }
        return -1;
    }

    private int next(Node node, int start, int end) {
        return node.first() == null ? start : node.first().next(chars, start, end);
    }

    /** Whether a word without which there is no match stands behind a place; where a match begins at the start only, not far behind. */
    private boolean holds(Steps steps, Node needed, int start) {
        int end = steps.atStart() && to - from > steps.reach() ? from + steps.reach() : to;
        for (int at = next(needed, start, end); at < end; at = next(needed, at + 1, end)) {
            if (needed.fits(this, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean copied(boolean fits) {
        for (int group = 0; group <= groupCount(); group++) {
            groups[2 * group] = fits ? plain().start(group) : -1;
            groups[2 * group + 1] = fits ? plain().end(group) : -1;
        }
        found = fits;
        return fits;
    }

    private java.util.regex.Matcher plain() {
        return Objects.requireNonNull(other);
    }

    private int bound(int index) {
        if (!found) {
            throw new IllegalStateException("nothing found");
        }
        return groups[index];
    }

    private static int number(Steps steps, String name) {
        Integer number = steps.names().get(name);
        if (number == null) {
            throw new IllegalArgumentException("no group " + name);
        }
        return number;
    }
}
