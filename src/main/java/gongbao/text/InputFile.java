package gongbao.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Reads files that anybody may have laid down: a pipe would wait for ever, a device never ends, and the size that a system
 * tells of a file is not what comes out of it.
 */
public final class InputFile {

    private InputFile() {}

    /** Why a file is not read. */
    public static final class Refusal extends IOException {

        private static final long serialVersionUID = 1;

        private final String rule;
        private final transient String[] arguments;

        Refusal(String rule, String message, String... arguments) {
            super(message);
            this.rule = rule;
            this.arguments = arguments;
        }

        /** The finding that says so. */
        public String rule() {
            return rule;
        }

        /** What the finding quotes: of a file that is too large its bytes, and the limit in MiB. */
        public String[] arguments() {
            return arguments.clone();
        }
    }

    /** A path as findings show it, the same on every machine. */
    public static String shown(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** The whole file, if it is one and not longer than the limit. */
    public static byte[] bytes(Path file, long limit) throws Refusal {
        Path real = real(file);
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw special();
        }
        // No link is followed any more: what was looked at is what is opened.
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                // The system may tell less than what comes out.
                String size = String.valueOf(Math.max(bytes.length, Files.size(real)));
                throw new Refusal(
                        "file-too-large",
                        "the file is larger than " + limit + " bytes",
                        size,
                        String.valueOf(limit >> 20));
            }
            return bytes;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | SecurityException e) {
            throw unreadable();
        }
    }

    /** The file, to be read from front to end, if it is one. */
    public static InputStream open(Path file) throws Refusal {
        Path real = real(file);
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw special();
        }
        try {
            return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | SecurityException e) {
            throw unreadable();
        }
    }

    /** The same, if the file lies in one of the folders also when its links are followed. */
    public static byte[] bytes(Path file, Collection<Path> folders, long limit) throws Refusal {
        Path real = real(file);
        for (Path folder : folders) {
            if (real.startsWith(real(folder))) {
                return bytes(real, limit);
            }
        }
        throw new Refusal("link-leads-out", "the link leads out of its folder");
    }

    private static Path real(Path file) throws Refusal {
        try {
            return file.toRealPath();
        } catch (IOException | SecurityException e) {
            throw unreadable();
        }
    }

    private static Refusal special() {
        return new Refusal("file-special", "this is no ordinary file");
    }

    private static Refusal unreadable() {
        return new Refusal("file-unreadable", "the file cannot be opened");
    }
}
