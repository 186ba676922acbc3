package gongbao.read;

import gongbao.read.archived.WebArchive;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A web page with its pictures in one file, as browsers and Word save it: MHTML. Lines are counted in the page that it holds. */
final class MhtFormat implements SourceFormat {

    @Override
    public String name() {
        return "mht";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("mht", "mhtml");
    }

    @Override
    public List<String> shown() {
        return List.of("mht", "mhtml");
    }

    @Override
    public Content read(byte[] bytes) throws SeedFault {
        WebArchive archive = archive(bytes);
        if (archive == null) {
            throw new SeedFault("file-broken", name());
        }
        Content page = HtmlFormat.read(archive.html(), DeclaredCharset.said(archive.charset()));
        return archive.isWhole() ? page : page.with(Findings.warning("page-archive-damaged", 0, 0));
    }

    /** Null where it holds no page. */
    private static @Nullable WebArchive archive(byte[] bytes) {
        try {
            return WebArchive.of(bytes);
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            // The library meets a file that is not what it should be with exceptions of any type.
            return null;
        }
    }
}
