package gongbao.model;

import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring paragraphs with one function.
 *
 * @param kind what they are for
 * @param heading heading by the text's own numbering or mark-up, as printed; null where the section has none
 * @param level how deep the section is nested: 1 for a chapter, 2 for one within a chapter; null where it has no heading
 * @param headingSpan where the heading stands as a line of its own; null where there is none, or where the first paragraph
 *     begins with it
 * @param paragraphs in the order of the text
 */
public record Section(
        Kind kind,
        @Nullable String heading,
        @Nullable Integer level,
        @Nullable Span headingSpan,
        List<Paragraph> paragraphs) {

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

    /** The same in the body. */
    public Section in(UnaryOperator<Span> place) {
        return new Section(
                kind,
                heading,
                level,
                headingSpan == null ? null : place.apply(headingSpan),
                paragraphs.stream().map(paragraph -> paragraph.in(place)).toList());
    }
}
