package gongbao.model;

import gongbao.text.Span;
import java.util.List;

/**
 * A paragraph of the body.
 *
 * @param text the words, verbatim
 * @param span where they stand
 * @param acts speech acts in the order of the text
 */
public record Paragraph(String text, Span span, List<SpeechAct> acts) {

    public Paragraph {
        acts = List.copyOf(acts);
    }
}
