package gongbao.model;

import gongbao.text.FrozenList;
import gongbao.text.Origins;
import gongbao.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The text itself.
 *
 * @param sections the whole body behind title and adoption note, in order
 * @param sentences every sentence of the body, the title among them, in order
 * @param text the body, verbatim; every offset counts in it
 * @param origins where its lines stand in the source
 */
public record Prose(List<Section> sections, List<Span> sentences, CharSequence text, Origins origins) {

    public Prose {
        sections = FrozenList.of(sections);
        sentences = FrozenList.of(sentences);
    }

    /** The text as a whole. */
    public String body() {
        return text.toString();
    }

    /** The same with its offsets in the body. */
    public Prose in(UnaryOperator<Span> place) {
        return new Prose(
                sections.stream().map(section -> section.in(place)).toList(),
                sentences.stream().map(place).toList(),
                text,
                origins);
    }
}
