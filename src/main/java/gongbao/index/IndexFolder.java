package gongbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of the index: each a script that hands strings to one function, for a page that was opened from a disk may load
 * scripts and nothing else.
 *
 * <pre>
 * gongbaoSearch("4f0a8c1d22e7","lists/17",2166136261,"发|展现|…");
 * </pre>
 *
 * The first word is that of the build, and the number is made of all that follows: a page tells what is of another build, or
 * damaged.
 */
final class IndexFolder {

    static final String CALL = "gongbaoSearch(";
    static final String FOLDER = "search/";

    /** FNV-1a. */
    private static final int FIRST_SUM = 0x811c9dc5;

    private static final int FACTOR = 0x01000193;
    private static final char END = '\uffff';

    private final Path folder;
    private final String mark;
    private final Set<Path> made = new HashSet<>();

    IndexFolder(Path site, String mark) {
        this.folder = site.resolve(FOLDER);
        this.mark = mark;
    }

    void write(String name, List<String> strings) {
        write(name, body(strings));
    }

    /** What stands behind the name: the sum and the strings. */
    static String body(List<String> strings) {
        StringBuilder body =
                new StringBuilder(strings.stream().mapToInt(String::length).sum() + 64);
        body.append(Integer.toUnsignedString(sum(strings)));
        for (String string : strings) {
            body.append(',');
            quote(string, body);
        }
        return body.append(");\n").toString();
    }

    /** A file whose body was made on another thread. */
    void write(String name, String body) {
        try {
            Path path = folder.resolve(name + ".js");
            if (made.add(path.getParent())) {
                Files.createDirectories(path.getParent());
            }
            Files.write(path, script(name, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] script(String name, String body) {
        return (CALL + '"' + mark + "\",\"" + name + "\"," + body).getBytes(StandardCharsets.UTF_8);
    }

    static int sum(List<String> strings) {
        int sum = FIRST_SUM;
        for (String string : strings) {
            for (int i = 0; i < string.length(); i++) {
                sum = (sum ^ string.charAt(i)) * FACTOR;
            }
            sum = (sum ^ END) * FACTOR;
        }
        return sum;
    }

    private static void quote(String string, StringBuilder to) {
        to.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            String escape = escape(string, i);
            if (escape != null) {
                to.append(string, from, i).append(escape);
                from = i + 1;
            }
        }
        to.append(string, from, string.length()).append('"');
    }

    private static @Nullable String escape(String string, int i) {
        char c = string.charAt(i);
        if (c >= ' '
                && c != '"'
                && c != '\\'
                && c != 0x7f
                && (c < '\u2028' || c > '\u2029')
                && !Character.isSurrogate(c)) {
            return null;
        }
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> isHalfOfNone(string, i) || !Character.isSurrogate(c) ? "\\u%04x".formatted((int) c) : null;
        };
    }

    /** Whether a half of a rare character stands alone, which UTF-8 cannot write. */
    private static boolean isHalfOfNone(String string, int i) {
        char c = string.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}
