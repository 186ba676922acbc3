package gongbao.check.rule;

import gongbao.model.Communique;
import gongbao.model.Section;
import gongbao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A communiqué as checks see it; for one thread. */
public final class CheckedText {

    private final Communique communique;
    private final OwnTables own;
    private final String body;
    private final List<Span> paragraphs;
    private final TreeMap<Integer, Span> headings = new TreeMap<>();
    private final Map<Object, Object> known = new IdentityHashMap<>();

    public CheckedText(Communique communique, OwnTables own) {
        this.communique = communique;
        this.own = own;
        this.body = communique.body();
        this.paragraphs = lines(body);
        for (Section section : communique.sections()) {
            if (section.headingSpan() != null) {
                headings.put(section.headingSpan().start(), section.headingSpan());
            }
        }
    }

    private static List<Span> lines(String body) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < body.length(); ) {
            int lineEnd = body.indexOf('\n', from);
            int to = lineEnd < 0 ? body.length() : lineEnd;
            if (!body.substring(from, to).isBlank()) {
                lines.add(new Span(from, to));
            }
            from = to + 1;
        }
        return List.copyOf(lines);
    }

    public Communique communique() {
        return communique;
    }

    /** The text, verbatim; all offsets count in it. */
    public String body() {
        return body;
    }

    /** Every line of the body that is not blank, in order: a paragraph, a heading, a line of the title or of a note. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Whether the title holds the offset. */
    public boolean isTitle(int offset) {
        Span title = communique.titleSpan();
        return title != null && title.contains(offset);
    }

    /** Whether a heading that is a line of its own holds the offset. */
    public boolean isHeading(int offset) {
        Map.Entry<Integer, Span> before = headings.floorEntry(offset);
        return before != null && before.getValue().contains(offset);
    }

    /** The day that the text itself gives; null where it gives none. */
    public @Nullable LocalDate day() {
        return communique.ownDay();
    }

    /** What the office adds to the tables. */
    public OwnTables own() {
        return own;
    }

    /**
     * What several checks ask of the text, found once.
     *
     * @param key whose it is: always the same object, as a static field holds it
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Function<CheckedText, T> key) {
        Object found = known.get(key);
        if (found == null) {
            found = key.apply(this);
            known.put(key, found);
        }
        return (T) found;
    }
}
