package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Markdown, with the fields of an editor's front matter. */
final class MarkdownFormat implements SourceFormat {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        Decoded decoded = new Decoder(bytes).decode();
        FrontMatter front = FrontMatter.of(decoded.text());
        List<Diagnostic> findings = new ArrayList<>(front.findings());
        List<Line> lines = new ArrayList<>(front.left());
        MarkdownText text = text(decoded.text(), front, findings);
        lines.addAll(text.lines());
        return new Content(decoded, lines, Map.of(), front.fields(), findings, text.setNumbers());
    }

    /** Behind the byte order marks that a program put before the text, and an editor before his front matter. */
    private static int begin(String text, int from) {
        int begin = from;
        while (begin < text.length() && text.charAt(begin) == '\uFEFF') {
            begin++;
        }
        return begin;
    }

    private static MarkdownText text(String text, FrontMatter front, List<Diagnostic> findings) {
        List<Line> all = TextLines.of(text);
        List<Line> plain = all.subList(front.lines(), all.size());
        Line deep = MarkdownDepth.tooDeep(plain);
        if (deep != null) {
            findings.add(Nesting.finding(deep.number(), deep.column()));
            return MarkdownText.plain(plain);
        }
        if (MarkdownCost.isTooMuch(plain)) {
            findings.add(Findings.warning("markdown-signs", 0, 0));
            return MarkdownText.plain(plain);
        }
        try {
            return Nesting.withRoom(() -> MarkdownLines.of(text, begin(text, front.end()), findings));
        } catch (Exception e) {
            // A fault of the library costs the mark-up, not the words.
            findings.add(Findings.warning("markdown-signs", 0, 0));
            return MarkdownText.plain(plain);
        }
    }
}
