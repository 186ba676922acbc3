package gongbao.site;

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

/** Style sheets, script and icon under names that carry a fingerprint of their content. */
final class Assets {

    private final Map<String, String> paths = new HashMap<>();
    private final List<SiteFile> files = new ArrayList<>();

    /**
     * @param tone the office's colour, which the style sheet then ends with; null where it chose none
     */
    Assets(PackedFiles packed, @Nullable Tone tone) {
        for (String name : PackedFiles.ASSETS) {
            byte[] bytes = tone != null && name.equals(PackedFiles.STYLE)
                    ? (new String(packed.asset(name), UTF_8) + tone.css()).getBytes(UTF_8)
                    : packed.asset(name);
            String path = Urls.asset(name, fingerprint(bytes));
            paths.put(name, path);
            files.add(new SiteFile(path, () -> bytes));
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path(String name) {
        return Objects.requireNonNull(paths.get(name));
    }

    List<SiteFile> files() {
        return files;
    }
}
