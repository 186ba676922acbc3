package gongbao.read;

import gongbao.text.Blanks;
import gongbao.text.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields between two {@code ---} lines at the head of a Markdown file.
 *
 * <pre>
 * ---
 * title: 中国共产党某县第十五届委员会第六次全体会议公报
 * publishedAt: 2024-01-08 09:33
 * ---
 * </pre>
 *
 * <p>One {@code key: value} a line, quotes around the value taken off; keys may be Chinese. Richer YAML is not read.
 *
 * @param fields key to value
 * @param end offset of the first character behind the block, 0 where there is none
 */
record FrontMatter(Map<String, String> fields, int end) {

    static FrontMatter of(String text) {
        Map<String, String> fields = new HashMap<>();
        if (!text.startsWith("---")) {
            return new FrontMatter(fields, 0);
        }
        List<Line> lines = TextLines.of(text);
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            offset = endOf(text, offset + line.length());
            boolean fence = Blanks.strip(line).equals("---");
            if (fence && i > 0) {
                return new FrontMatter(fields, offset);
            }
            if (!fence && !read(line, fields)) {
                break;
            }
        }
        return new FrontMatter(Map.of(), 0);
    }

    private static int endOf(String text, int lineEnd) {
        return Math.min(text.length(), lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    /** False where the line cannot be front matter: then the {@code ---} above it was a rule. */
    private static boolean read(String line, Map<String, String> fields) {
        if (Blanks.isBlank(line) || line.startsWith("#") || Blanks.isBlank(line.charAt(0))) {
            return true;
        }
        int colon = colon(line);
        if (colon <= 0 || colon > 40) {
            return line.startsWith("-");
        }
        String value = unquoted(Blanks.strip(line.substring(colon + 1)));
        if (!value.isEmpty()) {
            fields.put(Blanks.strip(line.substring(0, colon)), value);
        }
        return true;
    }

    private static int colon(String line) {
        int ascii = line.indexOf(':');
        int wide = line.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
