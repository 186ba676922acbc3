package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Web pages, saved from a browser or fetched: blocks become lines, the main text is told from what surrounds it. */
final class HtmlFormat implements SourceFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "shtml", "xhtml");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        Decoded decoded = new Decoder(bytes, DeclaredCharset.of(bytes)).decode();
        Limits.checkTags(decoded.text());
        BrokenMarkup markup = BrokenMarkup.of(decoded.text());
        Document page = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(Nesting.MOST)
                .parseInput(markup.text(), "");
        PageMeta meta = PageMeta.of(page);
        Places places = new Places(decoded.text());
        List<Diagnostic> findings = new ArrayList<>(markup.findings(decoded.text(), 0, places));
        addDepth(page, places, findings);
        return new Content(decoded, PageLines.of(page, meta, places), meta.fields(), Map.of(), findings);
    }

    /** What lies deeper than the parser goes stands beside its elders; the words are all there. */
    private static void addDepth(Document page, Places places, List<Diagnostic> findings) {
        List<Node> deep = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (depth >= Nesting.MOST - 1 && deep.isEmpty()) {
                deep.add(node);
            }
        });
        for (Node node : deep) {
            int at = Math.max(0, node.sourceRange().startPos());
            findings.add(Nesting.finding(places.line(at), places.column(at)));
        }
    }
}
