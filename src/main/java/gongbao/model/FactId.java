package gongbao.model;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fact of a communiqué is meant.
 *
 * <p>{@link #toString} gives {@code target-3}: the third target in the order in which the communiqué lists its targets.
 *
 * @param kind what kind of fact
 * @param number from 1 within the kind; 0 for a fact that no communiqué has counted yet
 */
public record FactId(Kind kind, int number) implements Comparable<FactId> {

    /** Kinds of facts, in the order in which they are listed beside a paragraph. */
    public enum Kind implements Coded {
        MEETING,
        ATTENDEE,
        PERSON,
        PERSONNEL,
        DOCUMENT,
        TARGET,
        DIRECTIVE,
        REFERENCE,
        TERM;

        /** The id that a fact bears until its communiqué counts it. */
        public FactId uncounted() {
            return new FactId(this, 0);
        }
    }

    private static final Map<String, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::code, kind -> kind));

    private static final int MOST_DIGITS = 9;

    private static final Comparator<FactId> ORDER =
            Comparator.comparing(FactId::kind).thenComparingInt(FactId::number);

    /** Reads what {@link #toString} wrote; null when the text is no such id. */
    public static @Nullable FactId parse(String id) {
        int hyphen = id.lastIndexOf('-');
        Kind kind = KINDS.get(id.substring(0, Math.max(0, hyphen)));
        String digits = id.substring(hyphen + 1);
        return kind == null
                        || digits.isEmpty()
                        || digits.length() > MOST_DIGITS
                        || digits.chars().anyMatch(c -> c < '0' || c > '9')
                ? null
                : new FactId(kind, Integer.parseInt(digits));
    }

    @Override
    public int compareTo(FactId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.code() + "-" + number;
    }
}
