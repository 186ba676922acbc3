package gongbao.read;

import gongbao.read.office.ListNumeral;
import gongbao.text.Blanks;
import gongbao.zh.ChineseNumerals;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a browser sets before the items of an ordered list. A list of links has none that mean anything, and an item with a
 * number of its own needs no other.
 */
final class ListNumbers {

    private static final Pattern OWN =
            Pattern.compile("[（(]?[一二三四五六七八九十百\\d]{1,4}[)）、.．:：]|第[一二三四五六七八九十百\\d]{1,4}[条章节项]|[①-⒛㈠-㈩]");

    private final StyleSheets sheets;
    private final Map<Element, String> numbers = new IdentityHashMap<>();
    private final Map<Element, Boolean> lists = new IdentityHashMap<>();

    ListNumbers(StyleSheets sheets) {
        this.sheets = sheets;
    }

    /** What stands before an item, with the blank behind it; null where nothing does. */
    @Nullable
    String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return null;
        }
        if (lists.put(list, true) == null) {
            number(list);
        }
        return numbers.get(item);
    }

    private void number(Element list) {
        List<Element> items = new ArrayList<>(list.children());
        items.removeIf(child -> !child.nameIs("li"));
        if (items.stream().anyMatch(ListNumbers::isLink)) {
            return;
        }
        boolean reversed = list.hasAttr("reversed");
        int next = integer(list.attr("start"), reversed ? items.size() : 1);
        for (Element item : items) {
            int number = integer(item.attr("value"), next);
            String style = style(item).isEmpty() ? style(list) : style(item);
            String said = written(number, style);
            if (!said.isEmpty() && !OWN.matcher(words(item)).lookingAt()) {
                numbers.put(item, said);
            }
            next = reversed ? number - 1 : number + 1;
        }
    }

    private static boolean isLink(Element item) {
        return item.childrenSize() == 1 && item.child(0).nameIs("a") && Blanks.isBlank(item.ownText());
    }

    private static String words(Element item) {
        String words = item.wholeText();
        int ink = Blanks.firstInk(words, 0);
        return words.substring(ink, Math.min(words.length(), ink + 8));
    }

    private static int integer(String number, int otherwise) {
        return number.strip().matches("[+-]?\\d{1,7}") ? Integer.parseInt(number.strip()) : otherwise;
    }

    /** By its style, else by the page's, else by its attribute, whose letters tell great from small. */
    private String style(Element element) {
        String said = InlineStyle.of(element.attr("style")).numbering();
        said = said.isEmpty() ? sheets.numbering(element) : said;
        if (!said.isEmpty()) {
            return said;
        }
        return switch (element.attr("type").strip()) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            case "1" -> "decimal";
            default -> "";
        };
    }

    private static String written(int number, String style) {
        if (style.contains("none") || style.contains("disc") || style.contains("circle") || style.contains("square")) {
            return "";
        }
        if (isChinese(style)) {
            return ChineseNumerals.of(number) + "、";
        }
        if (style.contains("alpha") || style.contains("latin")) {
            return cased(letters(number), style) + ". ";
        }
        if (style.contains("roman")) {
            return ListNumeral.of(style.contains("upper") ? "upperRoman" : "lowerRoman", number) + ". ";
        }
        boolean two = style.contains("leading-zero") && number >= 0 && number < 10;
        return (two ? "0" : "") + number + ". ";
    }

    private static boolean isChinese(String style) {
        return style.contains("cjk-ideographic")
                || style.contains("cjk-decimal")
                || style.contains("chinese-informal")
                || style.contains("japanese-informal");
    }

    private static String cased(String number, String style) {
        return style.contains("upper") ? number.toUpperCase(Locale.ROOT) : number;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? String.valueOf(number) : letters.toString();
    }
}
