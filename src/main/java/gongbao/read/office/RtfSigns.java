package gongbao.read.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Control words of rich text that are characters. */
final class RtfSigns {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "\u2011"),
            Map.entry("-", "\u00AD"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    private RtfSigns() {}

    /** The character; null where the word is a command. */
    static @Nullable String of(String word) {
        return SIGNS.get(word);
    }
}
