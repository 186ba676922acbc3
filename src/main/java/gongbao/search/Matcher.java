package gongbao.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search in one text; its methods are those of {@link java.util.regex.Matcher} and do the same.
 *
 * <p>Not for several threads at once.
 */
public final class Matcher extends Walk {

    private final @Nullable Steps steps;
    private final java.util.regex.@Nullable Matcher other;

    Matcher(String text, Steps steps) {
        super(text);
        this.steps = steps;
        this.other = null;
    }

    Matcher(String text, java.util.regex.Matcher other) {
        super(text);
        this.steps = null;
        this.other = other;
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
        return finds(steps);
    }

    /** Whether the text begins with it. */
    public boolean lookingAt() {
        return steps == null ? copied(plain().lookingAt()) : opens(steps, false);
    }

    /** Whether the text is it and nothing else. */
    public boolean matches() {
        return steps == null ? copied(plain().matches()) : opens(steps, true);
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
        return steps == null ? plain().groupCount() : steps.groups();
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

    private boolean copied(boolean fits) {
        groups = new int[2 * groupCount() + 2];
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
