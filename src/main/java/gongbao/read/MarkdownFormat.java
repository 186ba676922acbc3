package gongbao.read;

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
        List<Line> lines = new ArrayList<>(front.left());
        lines.addAll(lines(decoded.text(), front));
        return new Content(decoded, lines, Map.of(), front.fields(), front.findings());
    }

    private static List<Line> lines(String text, FrontMatter front) {
        List<Line> all = TextLines.of(text);
        List<Line> plain = all.subList(front.lines(), all.size());
        if (MarkdownCost.isTooMuch(plain)) {
            return plain;
        }
        try {
            return MarkdownLines.of(text, front.end());
        } catch (RuntimeException | StackOverflowError e) {
            // The library recurses into nested quotes and lists; what it cannot take is read as plain text.
            return plain;
        }
    }
}
