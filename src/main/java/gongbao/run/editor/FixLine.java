package gongbao.run.editor;

import gongbao.fix.Entry;
import gongbao.fix.FactForm;
import gongbao.fix.FieldForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A correction in the words of a file, as a clerk would write it: {@code target: {words: 达到100亿元, year: 2027}}. */
final class FixLine {

    /** Marks of Chinese text that mean nothing to YAML. The colon of full width does not either, but reads as if it did. */
    private static final String PLAIN_MARKS = "，。、；（）《》“”‘’—…·％∶〇";

    /** Signs of numbers, days and ids, not in the first place. */
    private static final String PLAIN_SIGNS = ".-/%+";

    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private FixLine() {}

    /** What names a fact that is hidden: its words alone, where they are enough. */
    static String hidden(FactForm form, Entry.Named named) {
        Map<String, String> naming = naming(named);
        return form.kind().code() + ": " + (naming.size() == 1 ? naming.get("words") : braces(naming));
    }

    /** What is set: a value alone for what is one itself. */
    static String set(FactForm form, Entry.Named named, Map<String, String> values) {
        Map<String, String> all = naming(named);
        all.putAll(values);
        boolean alone = all.size() == 1 && all.containsKey(FactForm.VALUE);
        return form.kind().code() + ": " + (alone ? all.get(FactForm.VALUE) : braces(all));
    }

    private static Map<String, String> naming(Entry.Named named) {
        Map<String, String> naming = new LinkedHashMap<>();
        if (named.in() != null) {
            naming.put("in", scalar(named.in()));
        }
        if (named.words() != null) {
            naming.put("words", scalar(named.words()));
        }
        if (named.occurrence() != null) {
            naming.put("occurrence", named.occurrence().toString());
        }
        return naming;
    }

    static String braces(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Nothing for what is not known, and for no items. */
    static String value(FieldForm field, List<String> values) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(scalar(value)));
        return field.isList() && !all.isEmpty() ? "[" + String.join(", ", all) + "]" : String.join("", all);
    }

    /** In quotation marks where YAML would take it for something else. */
    static String scalar(String words) {
        boolean plain = !words.isEmpty() && !NOTHING.contains(words);
        for (int i = 0; plain && i < words.length(); ) {
            int c = words.codePointAt(i);
            plain = Character.isLetterOrDigit(c) || PLAIN_MARKS.indexOf(c) >= 0 || i > 0 && PLAIN_SIGNS.indexOf(c) >= 0;
            i += Character.charCount(c);
        }
        return plain ? words : quoted(words);
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
