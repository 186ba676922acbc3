package gongbao.model;

import gongbao.text.Origins;
import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The text itself.
 *
 * @param sections the whole body behind title and adoption note, in order
 * @param sentences every sentence of the body, the title among them, in order
 * @param body the text, verbatim; every offset counts in it
 * @param origins where its lines stand in the source
 */
public record Prose(List<Section> sections, List<Span> sentences, String body, Origins origins) {

    public Prose {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /** The same with its offsets in the body. */
    public Prose in(UnaryOperator<Span> place) {
        return new Prose(
                sections.stream().map(section -> section.in(place)).toList(),
                sentences.stream().map(place).toList(),
                body,
                origins);
    }
}
