package gongbao.parse;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Paragraph;
import gongbao.model.Prose;
import gongbao.model.Section;
import gongbao.text.Blanks;
import gongbao.text.Characters;
import gongbao.text.Line;
import gongbao.text.Origins;
import gongbao.text.SourceText;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a text holds beyond its {@link Reach}: its words as they stand, in plain paragraphs, and a finding that says so. */
final class Unread {

    private static final int EXCERPT = 100;

    private final SourceText source;
    private final String body;
    private final int from;

    private Unread(SourceText source, int from) {
        this.source = source;
        this.body = source.body();
        this.from = from;
    }

    /** The whole text, of which a part was read. */
    static Communique behind(Communique read, SourceText source, int from) {
        Unread rest = new Unread(source, from);
        List<Section> sections = new ArrayList<>(read.sections());
        sections.add(new Section(Section.Kind.OTHER, null, null, null, rest.paragraphs()));
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.add(rest.finding());
        diagnostics.sort(null);
        return new Communique(
                read.id(),
                read.heading(),
                read.carrier(),
                read.meeting(),
                read.facts(),
                new Prose(sections, read.prose().sentences(), rest.body, Origins.of(source.bodyLines())),
                diagnostics);
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span paragraph : source.paragraphs()) {
            int start = paragraph.end() <= from
                    ? paragraph.end()
                    : Blanks.firstInk(body, Math.max(from, paragraph.start()));
            if (start < paragraph.end()) {
                Span ink = new Span(start, Blanks.inkEnd(body, start, paragraph.end()));
                paragraphs.add(new Paragraph(ink.of(body), ink, List.of()));
            }
        }
        return paragraphs;
    }

    private Diagnostic finding() {
        BodyLines lines = new BodyLines(source);
        Line line = lines.line(from);
        int at = from - lines.start(from);
        return new Diagnostic(
                Severity.WARNING,
                "text-read-in-part",
                List.of(String.valueOf(body.length()), String.valueOf(from)),
                source.file().pathAt(line.number()),
                source.file().lineAt(line.number()),
                line.column() + at,
                line.text()
                        .substring(
                                at,
                                Characters.boundary(
                                        line.text(), Math.min(line.text().length(), at + EXCERPT))),
                0);
    }
}
