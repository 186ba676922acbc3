package gongbao.read.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that an OpenDocument text sets before the items of its lists: 〔例〕一、 （二） 1.2. */
final class OdtNumbers {

    /** How one level of a list is numbered. */
    record Level(String format, String prefix, String suffix, int start, int shown) {}

    private static final String NONE = "none";
    private static final int LEVELS = 10;

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    void define(String list, int level, Level form) {
        levels.putIfAbsent(list + "/" + level, form);
    }

    /**
     * The number of the next item.
     *
     * @param list style of the list
     * @param run what counts on together: one list, or all that continue it
     * @param level from 1
     * @param start where the item begins anew; null where it counts on
     */
    String next(String list, String run, int level, @Nullable Integer start) {
        Level form = levels.get(list + "/" + level);
        if (form == null || level < 1 || level > LEVELS) {
            return "";
        }
        int[] of = counts.computeIfAbsent(run, any -> new int[LEVELS + 1]);
        of[level] = start != null ? start + 1 : of[level] == 0 ? form.start() + 1 : of[level] + 1;
        for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
            of[deeper] = 0;
        }
        return text(list, form, of, level);
    }

    private String text(String list, Level form, int[] of, int level) {
        StringBuilder text = new StringBuilder(form.prefix());
        for (int each = Math.max(1, level - form.shown() + 1); each <= level; each++) {
            Level its = levels.getOrDefault(list + "/" + each, form);
            String number = ListNumeral.of(style(its.format()), of[each] == 0 ? its.start() : of[each] - 1);
            text.append(number.isEmpty() || each == level ? number : number + ".");
        }
        if (style(form.format()).equals(NONE)) {
            return "";
        }
        text.append(form.suffix());
        // Behind a wide mark stands no blank: 一、 （一）.
        return text.charAt(text.length() - 1) < 0x2E80 && !form.suffix().endsWith(" ")
                ? text.append(' ').toString()
                : text.toString();
    }

    private static String style(String format) {
        String first = format.isEmpty() ? "" : format.substring(0, 1);
        return switch (first) {
            case "" -> NONE;
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "一" -> "chineseCountingThousand";
            case "壹" -> "chineseLegalSimplified";
            case "甲" -> "ideographTraditional";
            case "子" -> "ideographZodiac";
            case "①" -> "decimalEnclosedCircle";
            case "１" -> "decimalFullWidth";
            default -> "decimal";
        };
    }
}
