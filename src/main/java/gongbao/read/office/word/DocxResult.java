package gongbao.read.office.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field shows that keeps no result in the file.
 *
 * @param text what it shows
 * @param unread its instruction, where only Word can tell what it shows; empty where that is known
 */
record DocxResult(String text, String unread) {

    /** 〔例〕EQ \o\ac(○,企) → 企, a character in a ring; {@code \o\ad(\s…(lín),林)} → 林 with its reading above. */
    private static final Pattern ONE_ON_ANOTHER = Pattern.compile(
            "(?i)EQ\\s.*?\\\\o\\s*\\\\a\\w\\s*\\((?:[^(),，]*(?:\\([^()]*\\))?)[,，]\\s*([^(),，\\\\]+)\\)");

    /** These compute words; all others without a result show nothing, such as entries of an index. */
    private static final Set<String> COMPUTED =
            Set.of("EQ", "SYMBOL", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "QUOTE", "INCLUDETEXT");

    private static final String CHECKED = "☒";
    private static final String UNCHECKED = "☐";

    static @Nullable DocxResult of(String instruction, DocxNode begin) {
        DocxNode list = begin.at("w:ffData").child("w:ddList");
        DocxNode box = begin.at("w:ffData").child("w:checkBox");
        if (list != null) {
            return new DocxResult(chosen(list), "");
        }
        if (box != null) {
            Boolean checked = box.flag("w:checked");
            return new DocxResult((checked == null ? box.has("w:default") : checked) ? CHECKED : UNCHECKED, "");
        }
        Matcher one = ONE_ON_ANOTHER.matcher(instruction);
        if (one.matches()) {
            return new DocxResult(one.group(1).strip(), "");
        }
        String name = instruction.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        return COMPUTED.contains(name) ? new DocxResult("", instruction) : null;
    }

    private static String chosen(DocxNode list) {
        List<DocxNode> entries =
                list.children().stream().filter(each -> each.is("w:listEntry")).toList();
        String result = list.value("w:result").isEmpty() ? list.value("w:default") : list.value("w:result");
        int index = result.matches("\\d{1,4}") ? Integer.parseInt(result) : 0;
        return index < entries.size() ? entries.get(index).value() : "";
    }
}
