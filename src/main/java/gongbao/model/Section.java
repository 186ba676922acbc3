package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring paragraphs with one function.
 *
 * @param kind what they are for
 * @param heading heading by the text's own numbering or mark-up, as printed; null where the section has none
 * @param headingSpan where the heading stands; null where there is none
 * @param paragraphs in the order of the text
 */
public record Section(
        Kind kind, @Nullable String heading, @Nullable Span headingSpan, List<Paragraph> paragraphs) {

    /** What a section is for. */
    public enum Kind implements Coded {
        OPENING,
        ATTENDANCE,
        PROCEEDINGS,
        REVIEW,
        ASSESSMENT,
        GOALS,
        DIRECTIVES,
        PARTY_BUILDING,
        PERSONNEL,
        STUDY,
        APPEAL,
        OTHER
    }

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
