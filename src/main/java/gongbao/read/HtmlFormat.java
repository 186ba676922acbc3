package gongbao.read;

import gongbao.diag.Diagnostic;
import gongbao.read.paged.Pager;
import gongbao.text.Line;
import gongbao.text.Places;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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
        return read(bytes, null);
    }

    /**
     * Reads a page.
     *
     * @param said the charset that its carrier says; null where none does
     */
    static Content read(byte[] bytes, @Nullable Charset said) throws SeedFault {
        Decoded decoded = new Decoder(bytes, said == null ? DeclaredCharset.of(bytes) : said).decode();
        Limits.checkTags(decoded.text());
        BrokenMarkup markup = BrokenMarkup.of(decoded.text());
        Document page = document(markup);
        PageMeta meta = PageMeta.of(page);
        Places places = new Places(decoded.text());
        List<Diagnostic> findings = new ArrayList<>(markup.findings(decoded.text(), 0, places));
        addDepth(page, places, findings);
        Containers containers = Containers.of(page);
        List<Block> blocks = PageLines.blocks(page, containers);
        List<Line> lines = PageLines.of(page, containers, blocks, meta, places);
        Diagnostic elsewhere = TextElsewhere.finding(page, containers, blocks, decoded.text(), places);
        if (elsewhere != null && blocks.isEmpty()) {
            throw new SeedFault(elsewhere.rule(), elsewhere.arguments().toArray(String[]::new));
        }
        if (elsewhere != null) {
            findings.add(elsewhere);
        }
        return new Content(
                decoded, lines, meta.fields(), Map.of(), findings, setNumbers(blocks, lines), otherPages(page));
    }

    /** The tree of a page, of which nothing else is wanted. */
    static Document document(byte[] bytes) throws SeedFault {
        Decoded decoded = new Decoder(bytes, DeclaredCharset.of(bytes)).decode();
        Limits.checkTags(decoded.text());
        return document(BrokenMarkup.of(decoded.text()));
    }

    private static Document document(BrokenMarkup markup) {
        return Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(Nesting.MOST)
                .parseInput(markup.text(), "");
    }

    /** Of a page that says which of several it is. */
    private static List<Integer> otherPages(Document page) {
        Pager pager = Pager.of(page, "");
        return pager == null ? List.of() : pager.others();
    }

    /** Each block is a line. */
    private static int setNumbers(List<Block> blocks, List<Line> lines) {
        return (int) IntStream.range(0, lines.size())
                .filter(i -> blocks.get(i).isNumbered() && lines.get(i).isBody())
                .count();
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
