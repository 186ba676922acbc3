package gongbao.model;

import gongbao.text.Span;
import java.util.List;

/**
 * A policy formula that the text quotes or defines ({@code 千万工程}).
 *
 * @param text without quotation marks
 * @param spans every place where it stands, marks included where it has them
 * @param rule the rule that read it first
 */
public record Term(String text, List<Span> spans, String rule) {

    public Term {
        spans = List.copyOf(spans);
    }
}
