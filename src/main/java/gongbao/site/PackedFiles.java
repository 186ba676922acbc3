package gongbao.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates and assets in the jar, each of which a file of the same name in a folder may replace. */
final class PackedFiles {

    /** A folder in a jar cannot be listed, so what is packed is written down here. */
    static final List<String> TEMPLATES = List.of(
            "layout.ftlh",
            "head.ftlh",
            "footer.ftlh",
            "parts.ftlh",
            "charts.ftlh",
            "home.ftlh",
            "communiques.ftlh",
            "communique.ftlh",
            "meetings.ftlh",
            "meeting.ftlh",
            "targets.ftlh",
            "target.ftlh",
            "directives.ftlh",
            "register.ftlh",
            "registers.ftlh",
            "directivelist.ftlh",
            "problems.ftlh",
            "addressees.ftlh",
            "documents.ftlh",
            "document.ftlh",
            "people.ftlh",
            "person.ftlh",
            "terms.ftlh",
            "term.ftlh",
            "places.ftlh",
            "place.ftlh",
            "quality.ftlh",
            "reading.ftlh",
            "compare.ftlh",
            "comparison.ftlh",
            "sitemap.ftlh",
            "404.ftlh",
            "feed.ftlx",
            "sitemap.ftlx",
            "sitemapindex.ftlx");

    static final String STYLE = "site.css";
    static final String PRINT = "print.css";
    static final String SCRIPT = "site.js";
    static final String ICON = "icon.svg";

    /** Files of {@code templates/assets}; they lie in the site under names that carry their fingerprint. */
    static final List<String> ASSETS = List.of(STYLE, PRINT, SCRIPT, ICON);

    private final @Nullable Path folder;

    PackedFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    byte[] read(String name) {
        try {
            Path own = own(name);
            return own != null ? Files.readAllBytes(own) : packed(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] asset(String name) {
        return read("assets/" + name);
    }

    /** Names of the files that the folder really changes; a copy of the packed file changes nothing. */
    List<String> overrides() {
        if (folder == null) {
            return List.of();
        }
        return Stream.concat(TEMPLATES.stream(), ASSETS.stream().map(name -> "assets/" + name))
                .filter(name -> own(name) != null && !Arrays.equals(read(name), packed(name)))
                .toList();
    }

    private @Nullable Path own(String name) {
        if (folder == null) {
            return null;
        }
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? own : null;
    }

    private static byte[] packed(String name) {
        try (InputStream in =
                Objects.requireNonNull(PackedFiles.class.getResourceAsStream("/templates/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
