package gongbao.site.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Style sheet, script and icon under names that carry a fingerprint of their content. The style sheet for paper is a part of
 * the other, and the script brings the controls that it alone makes work: pages need not name the one nor repeat the other.
 */
public final class Assets {

    private final Map<String, String> paths = new HashMap<>();
    private final List<SiteFile> files = new ArrayList<>();

    /**
     * @param tone the office's colour, which the style sheet then ends with; null where it chose none
     * @param controls what the script lays into pages, as HTML
     */
    public Assets(PackedFiles packed, @Nullable Tone tone, String controls) {
        String paper = "@media print {\n" + text(packed, PackedFiles.PRINT) + "}\n";
        add(PackedFiles.STYLE, text(packed, PackedFiles.STYLE) + paper + (tone == null ? "" : tone.css()));
        add(
                PackedFiles.SCRIPT,
                "const CONTROLS = " + ScriptText.quoted(controls) + ";\n" + text(packed, PackedFiles.SCRIPT));
        add(PackedFiles.SEARCH, text(packed, PackedFiles.SEARCH));
        add(PackedFiles.ICON, text(packed, PackedFiles.ICON));
    }

    private static String text(PackedFiles packed, String name) {
        return new String(packed.asset(name), UTF_8);
    }

    private void add(String name, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        String path = path(name, fingerprint(bytes));
        paths.put(name, path);
        files.add(new SiteFile(path, () -> bytes));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String path(String name) {
        return Objects.requireNonNull(paths.get(name));
    }

    public List<SiteFile> files() {
        return files;
    }

    /** 〔例〕{@code site.css} → {@code assets/site.1a2b3c4d.css}: another content is another name, so caches never lie. */
    static String path(String name, String fingerprint) {
        int dot = name.lastIndexOf('.');
        return "assets/" + name.substring(0, dot) + "." + fingerprint + name.substring(dot);
    }
}
