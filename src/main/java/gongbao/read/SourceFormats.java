package gongbao.read;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every format that can be read. No two share an extension, so their order does not matter; it is the order of help texts. */
final class SourceFormats {

    static final List<SourceFormat> ALL =
            List.of(new TxtFormat(), new HtmlFormat(), new MarkdownFormat(), new DocxFormat());

    private SourceFormats() {}

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
