package gongbao.model;

import java.util.Comparator;

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

    private static final Comparator<FactId> ORDER =
            Comparator.comparing(FactId::kind).thenComparingInt(FactId::number);

    @Override
    public int compareTo(FactId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.code() + "-" + number;
    }
}
