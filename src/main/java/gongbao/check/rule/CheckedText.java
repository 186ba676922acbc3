package gongbao.check.rule;

import gongbao.model.Communique;
import gongbao.model.Section;
import gongbao.text.Span;
import java.time.LocalDate;
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
        this.paragraphs = ParagraphSpans.of(communique);
        for (Section section : communique.sections()) {
            if (section.headingSpan() != null) {
                headings.put(section.headingSpan().start(), section.headingSpan());
            }
        }
    }

    public Communique communique() {
        return communique;
    }

    /** The text, verbatim; all offsets count in it. */
    public String body() {
        return body;
    }

    /**
     * Every stretch of the body that is shown as one, in order: the title, a note, a heading, a paragraph, a line between them. Where the
     * source breaks its lines by hand, one holds line ends; no other blank characters than those between them are left out.
     */
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
