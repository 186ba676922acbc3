package gongbao.run.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who writes YAML for the first time has mistyped: the library tells it in English, and of a colon of full width it
 * tells a line too late.
 */
final class YamlSlips {

    /** The colon that Chinese input methods write. */
    static final char WIDE_COLON = '：';

    private static final int LONGEST_KEY = 20;

    /** Words of the library → rule of the finding; the first that stands in them tells. */
    private static final Map<String, String> RULES = rules();

    /** Where a colon of full width stands behind a key: line from 1, column from 1 in UTF-16 units. */
    record Colon(int line, int column, String key) {}

    private YamlSlips() {}

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("TAB", "yaml-tab");
        rules.put("another document", "yaml-document");
        rules.put("not a list of", "yaml-no-keys");
        rules.put("unexpected end of stream", "yaml-quote");
        rules.put("escape character", "yaml-escape");
        rules.put("expected ',' or", "yaml-bracket");
        rules.put("block end", "yaml-indent");
        rules.put("block sequence", "yaml-indent");
        rules.put("mapping values are not allowed", "yaml-colon-twice");
        rules.put("could not find expected ':'", "yaml-no-colon");
        rules.put("cannot start any token", "yaml-start");
        return rules;
    }

    /** The finding that says it in words of an office. */
    static String rule(String told) {
        return RULES.entrySet().stream()
                .filter(each -> told.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("site-yaml-syntax");
    }

    /** The last at or above a line, which is what the library stumbled over; null where there is none. */
    static @Nullable Colon colon(List<String> lines, int line) {
        for (int i = Math.min(line, lines.size()); i >= 1; i--) {
            Colon found = colon(lines.get(i - 1), i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Colon colon(String text, int line) {
        for (int at = text.indexOf(WIDE_COLON); at >= 0; at = text.indexOf(WIDE_COLON, at + 1)) {
            int from = at;
            while (from > 0 && at - from < LONGEST_KEY && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            if (from < at && isKeyAt(text, from)) {
                return new Colon(line, at + 1, text.substring(from, at));
            }
        }
        return null;
    }

    /** 〔例〕“- meeting：”, “{venue：”, “，chair：”: behind a comma only what no sentence would have there. */
    private static boolean isKeyAt(String text, int from) {
        String before = text.substring(0, from).strip();
        char last = before.isEmpty() ? '-' : before.charAt(before.length() - 1);
        boolean first = before.isEmpty() || before.equals("-") || last == '{';
        return first || (last == ',' || last == '，') && text.charAt(from) < 128;
    }
}
