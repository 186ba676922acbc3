package gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring paragraphs with one function.
 *
 * @param kind what they are for
 * @param heading heading by the text's own numbering or mark-up, as printed; null where the section has none
 * @param paragraphs in the order of the text
 */
public record Section(Kind kind, @Nullable String heading, List<Paragraph> paragraphs) {

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
