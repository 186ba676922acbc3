package gongbao.check.rule;

import gongbao.model.Communique;
import gongbao.model.Paragraph;
import gongbao.model.Section;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a body that are shown as one: what the parser knows, and the lines between, so that nothing is lost. */
final class ParagraphSpans {

    private final String body;
    private final List<Span> spans = new ArrayList<>();
    private int end;

    private ParagraphSpans(String body) {
        this.body = body;
    }

    static List<Span> of(Communique communique) {
        ParagraphSpans paragraphs = new ParagraphSpans(communique.body());
        for (Span span : known(communique)) {
            if (span.start() >= paragraphs.end && span.length() > 0) {
                paragraphs.lines(span.start());
                paragraphs.add(span);
            }
        }
        paragraphs.lines(communique.body().length());
        return List.copyOf(paragraphs.spans);
    }

    private static List<Span> known(Communique communique) {
        List<Span> known = new ArrayList<>(communique.notes());
        if (communique.titleSpan() != null) {
            known.add(communique.titleSpan());
        }
        for (Section section : communique.sections()) {
            if (section.headingSpan() != null) {
                known.add(section.headingSpan());
            }
            section.paragraphs().stream().map(Paragraph::span).forEach(known::add);
        }
        known.sort(null);
        return known;
    }

    /** Those that nothing claims, up to an offset. */
    private void lines(int until) {
        for (int from = end; from < until; ) {
            int lineEnd = body.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > until ? until : lineEnd;
            if (!body.substring(from, to).isBlank()) {
                add(new Span(from, to));
            }
            from = to + 1;
        }
    }

    private void add(Span span) {
        spans.add(span);
        end = span.end();
    }
}
