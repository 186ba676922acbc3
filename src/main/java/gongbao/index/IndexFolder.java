package gongbao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of the index: each a script that hands strings to one function, for a page that was opened from a disk may load
 * scripts and nothing else.
 *
 * <pre>
 * gongbaoSearch("lists/17",2166136261,"发|展现|…");
 * </pre>
 *
 * The number is made of all that follows: a page tells what is damaged. What it tells a file of another build by are the {@link Sums}
 * of all files in the manifest; so a file that says what it said in the last build stays as it was.
 */
final class IndexFolder {

    static final String CALL = "gongbaoSearch(";
    static final String FOLDER = "search/";

    /** FNV-1a. */
    private static final int FIRST_SUM = 0x811c9dc5;

    private static final int FACTOR = 0x01000193;
    private static final char END = '\uffff';

    private final Path folder;
    private final Map<String, Sums> sums = new TreeMap<>();
    private final Set<Path> made = new HashSet<>();

    IndexFolder(Path site) {
        this.folder = site.resolve(FOLDER);
    }

    /**
     * What stands behind the name of a file.
     *
     * @param sum of its strings
     * @param script the strings, up to the end of the call
     */
    record Body(int sum, String script) {}

    void write(String name, List<String> strings) {
        write(name, body(strings));
    }

    static Body body(List<String> strings) {
        StringBuilder body =
                new StringBuilder(strings.stream().mapToInt(String::length).sum() + 64);
        for (String string : strings) {
            body.append(',');
            quote(string, body);
        }
        return new Body(sum(strings), body.append(");\n").toString());
    }

    /** A file whose body was made on another thread. */
    void write(String name, Body body) {
        sums.computeIfAbsent(Sums.folder(name), folder -> new Sums()).put(Sums.number(name), body.sum());
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

    private static byte[] script(String name, Body body) {
        return (CALL + '"' + name + "\"," + Integer.toUnsignedString(body.sum()) + body.script())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The sums of the files written so far, for the manifest: a folder a string, {@code lists #Ap8…}. */
    List<String> sums() {
        return sums.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().digits())
                .toList();
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
