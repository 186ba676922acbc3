package gongbao.read;

import gongbao.text.Line;
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
        return new Content(decoded, lines(decoded.text(), front.end()), Map.of(), front.fields(), List.of());
    }

    private static List<Line> lines(String text, int from) {
        List<Line> plain = TextLines.of(text);
        if (MarkdownCost.isTooMuch(plain)) {
            return plain;
        }
        try {
            return MarkdownLines.of(text, from);
        } catch (RuntimeException | StackOverflowError e) {
            // The library recurses into nested quotes and lists; what it cannot take is read as plain text.
            return plain;
        }
    }
}
