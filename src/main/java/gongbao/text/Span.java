package gongbao.text;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a stretch of text");
        }
    }

    public int length() {
        return end - start;
    }

    /** The words that the span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    // A record's own are found by reflection at each call until they are compiled, and slow where they are compiled but
    // once.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Earlier first; of two that begin together, the longer (outer) first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
