package gongbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file that {@link IndexFolder} wrote, as a browser does. */
final class IndexFile {

    private final String script;
    private int at;

    private IndexFile(String script) {
        this.script = script;
    }

    /**
     * @param sum of its strings
     * @param strings what the file hands over
     */
    record Read(int sum, List<String> strings) {}

    /** @throws IOException where it cannot be read, or is not as it was written */
    static Read read(Path site, String name) throws IOException {
        Path path = site.resolve(IndexFolder.FOLDER + name + ".js");
        try {
            return new IndexFile(Files.readString(path, StandardCharsets.UTF_8)).read(name);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(name + ".js", e);
        }
    }

    private Read read(String name) {
        expect(IndexFolder.CALL);
        String own = string();
        expect(",");
        int end = script.indexOf(',', at);
        int sum = Integer.parseUnsignedInt(script, at, end < 0 ? script.indexOf(')', at) : end, 10);
        at = end < 0 ? script.indexOf(')', at) : end;
        List<String> strings = new ArrayList<>();
        while (script.charAt(at) == ',') {
            at++;
            strings.add(string());
        }
        expect(");\n");
        if (!own.equals(name) || sum != IndexFolder.sum(strings) || at != script.length()) {
            throw new IllegalArgumentException(name);
        }
        return new Read(sum, strings);
    }

    private void expect(String words) {
        if (!script.startsWith(words, at)) {
            throw new IllegalArgumentException(words);
        }
        at += words.length();
    }

    private String string() {
        expect("\"");
        int start = at;
        while (script.charAt(at) != '"' && script.charAt(at) != '\\') {
            at++;
        }
        StringBuilder string = new StringBuilder(script.substring(start, at));
        while (script.charAt(at) != '"') {
            string.append(script.charAt(at) == '\\' ? escaped() : script.charAt(at++));
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = script.charAt(at + 1);
        at += 2;
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(script, at - 4, at, 16);
        }
        return c == 'n' ? '\n' : c;
    }
}
