package gongbao.run;

import gongbao.text.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what makes the next build of a site fast: a folder for each output folder, in the user's own folder for such
 * things. All of it may be deleted at any time. What nobody used for a season goes by itself.
 */
public final class CacheFolder {

    private static final String NAME = "gongbao";
    private static final Duration SEASON = Duration.ofDays(60);
    private static final int DIGITS = 16;

    private CacheFolder() {}

    /** The user's own folder for such things; null where there is none. */
    public static @Nullable Path root() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = System.getProperty("user.home", "");
        Path own = system.startsWith("windows")
                ? named("LOCALAPPDATA", null)
                : system.startsWith("mac")
                        ? under(home, "Library/Caches")
                        : named("XDG_CACHE_HOME", under(home, ".cache"));
        return own == null ? null : own.resolve(NAME);
    }

    private static @Nullable Path under(String home, String way) {
        return home.isEmpty() || !Files.isDirectory(Path.of(home)) ? null : Path.of(home, way);
    }

    private static @Nullable Path named(String variable, @Nullable Path other) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? other : Path.of(value);
    }

    /**
     * The folder for a site, and away with those of sites that nobody builds any more. It belongs to whoever holds the output folder.
     *
     * @param out the output folder
     * @return null where there can be none
     */
    static @Nullable Path of(@Nullable Path root, Path out) {
        if (root == null) {
            return null;
        }
        String name =
                Fingerprint.of(out.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
            sweep(root);
            return folder;
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    private static void sweep(Path root) throws IOException {
        FileTime oldest = FileTime.fromMillis(System.currentTimeMillis() - SEASON.toMillis());
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (Files.getLastModifiedTime(folder).compareTo(oldest) < 0) {
                    delete(folder);
                }
            }
        }
    }

    /** All of it that can be. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.deleteIfExists(Objects.requireNonNull(each));
            }
        } catch (IOException | UncheckedIOException e) {
            // Another time.
        }
    }
}
