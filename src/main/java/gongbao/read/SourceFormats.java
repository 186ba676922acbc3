package gongbao.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every format that can be read. No two share an extension, so their order does not matter; it is the order of help texts. */
final class SourceFormats {

    static final List<SourceFormat> ALL = List.of(
            new TxtFormat(),
            new HtmlFormat(),
            new MarkdownFormat(),
            new DocxFormat(),
            new DocFormat(),
            new RtfFormat(),
            new OdtFormat(),
            new PdfFormat(),
            new OfdFormat(),
            new MhtFormat());

    private SourceFormats() {}

    /** The format of that name. */
    static SourceFormat named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The extensions that can be read, as a message names them: 〔例〕.txt .html .md. */
    static String shown() {
        return ALL.stream()
                .flatMap(format -> format.shown().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(" "));
    }

    static @Nullable SourceFormat of(Path file) {
        return of(SeedPaths.name(file));
    }

    static @Nullable SourceFormat of(String name) {
        String extension = SeedPaths.extension(name);
        return ALL.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst()
                .orElse(null);
    }
}
