package gongbao.read;

import gongbao.text.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Word files: paragraphs, headings, table rows and footnotes; no macros, no deleted revisions, no headers and footers.
 *
 * <p>A line's number is the number of its paragraph, as the file has no lines.
 */
final class DocxFormat implements SourceFormat {

    private static final String HEADINGS = """
            p[style-name='Title'] => h1:fresh
            p[style-name='标题'] => h1:fresh
            p[style-name='标题 1'] => h1:fresh
            p[style-name='标题 2'] => h2:fresh
            p[style-name='标题 3'] => h3:fresh
            """;

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        ZipGuard.check(bytes);
        try {
            return Nesting.withRoom(() -> content(bytes));
        } catch (SeedFault fault) {
            throw fault;
        } catch (Exception e) {
            // The library has no exception type of its own for a file that is not what it should be.
            throw new SeedFault("docx-broken");
        }
    }

    private static Content content(byte[] bytes) throws IOException, SeedFault {
        DocxParts parts = DocxParts.of(bytes);
        Document page = Jsoup.parse(html(parts.bytes(bytes)));
        return new Content(new Decoded("", "UTF-8", 0), lines(page), Map.of(), Map.of(), parts.findings());
    }

    private static String html(byte[] bytes) throws IOException {
        return new DocumentConverter()
                .addStyleMap(HEADINGS)
                .preserveEmptyParagraphs()
                // Pictures would come back as text of many megabytes.
                .imageConverter(image -> Map.of("src", ""))
                .convertToHtml(new ByteArrayInputStream(bytes))
                .getValue();
    }

    private static List<Line> lines(Document page) {
        // The library's own arrows from a note back to its mark; nobody wrote them.
        page.select("a[href^=#footnote-ref-], a[href^=#endnote-ref-]").remove();
        List<Element> paragraphs = page.select("p, h1, h2, h3, h4, h5, h6");
        Map<Element, Integer> numbers = new IdentityHashMap<>();
        for (Element paragraph : paragraphs) {
            numbers.put(paragraph, numbers.size() + 1);
        }
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (Block block : BlockWalker.walk(page, Set.of())) {
            for (Element e = block.owner(); e != null; e = e.parent()) {
                number = numbers.getOrDefault(e, number);
            }
            lines.add(new Line(block.text(), number, 1, block.kind(), false));
        }
        return lines;
    }
}
