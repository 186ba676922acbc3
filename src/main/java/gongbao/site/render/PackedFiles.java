package gongbao.site.render;

import gongbao.text.Fingerprint;
import gongbao.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates and assets in the jar, each of which a file of the same name in a folder may replace. */
public final class PackedFiles {

    /** Templates that no kind of page has for itself. */
    public static final List<String> SHARED = List.of(
            "layout.ftlh",
            "head.ftlh",
            "footer.ftlh",
            "parts.ftlh",
            "charts.ftlh",
            "controls.ftlh",
            "comparisons.ftlh",
            "review.ftlh",
            "registers.ftlh",
            "feed.ftlx",
            "sitemap.ftlx",
            "sitemapindex.ftlx");

    public static final String STYLE = "site.css";
    public static final String PRINT = "print.css";
    public static final String SCRIPT = "site.js";
    public static final String SEARCH = "search.js";
    public static final String ICON = "icon.svg";

    /** Files of {@code templates/assets}; what they become lies in the site under names that carry a fingerprint. */
    public static final List<String> ASSETS = List.of(STYLE, PRINT, SCRIPT, SEARCH, ICON);

    static final long LONGEST = 4L << 20;

    private final @Nullable Path folder;
    private final List<String> templates;

    /**
     * A folder in a jar cannot be listed, so what is packed has to be told.
     *
     * @param folder whose files take the place of packed ones; null for none
     * @param pages the templates of pages, without their ending
     */
    public PackedFiles(@Nullable Path folder, List<String> pages) {
        this.folder = folder;
        templates = Stream.concat(SHARED.stream(), pages.stream().map(name -> name + ".ftlh"))
                .toList();
    }

    /** The templates that there are. */
    public List<String> templates() {
        return templates;
    }

    byte[] read(String name) {
        Path own = own(name);
        try {
            return own == null ? packed(name) : InputFile.bytes(own, List.of(Objects.requireNonNull(folder)), LONGEST);
        } catch (InputFile.Refusal refusal) {
            throw TemplateFault.of(name, refusal);
        }
    }

    byte[] asset(String name) {
        return read("assets/" + name);
    }

    /** Names of the files that the folder really changes; a copy of the packed file changes nothing. */
    public List<String> overrides() {
        return own().filter(this::isOverride).toList();
    }

    /** Whether the folder holds files of such names, be they other than the packed ones or not. */
    public boolean isOwn() {
        return own().findAny().isPresent();
    }

    /** Of the files that the folder holds. */
    public String fingerprint() {
        Fingerprint all = new Fingerprint();
        own().forEach(name -> all.add(name).add(read(name)));
        return all.hex();
    }

    private Stream<String> own() {
        return Stream.concat(templates.stream(), ASSETS.stream().map(name -> "assets/" + name))
                .filter(name -> own(name) != null);
    }

    /** Whether the folder holds another file of this name than the packed one. */
    boolean isOverride(String name) {
        return own(name) != null && !Arrays.equals(read(name), packed(name));
    }

    private @Nullable Path own(String name) {
        if (folder == null) {
            return null;
        }
        Path own = folder.resolve(name);
        return Files.exists(own, LinkOption.NOFOLLOW_LINKS) ? own : null;
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
