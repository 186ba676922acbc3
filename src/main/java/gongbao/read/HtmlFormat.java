package gongbao.read;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
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
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(decoded.text(), "");
        PageMeta meta = PageMeta.of(page);
        Places places = new Places(decoded.text());
        return new Content(decoded, PageLines.of(page, meta, places), meta.fields(), Map.of());
    }
}
