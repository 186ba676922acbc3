package gongbao.read.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word 97–2003 sets before paragraphs by itself: 〔例〕一、 （二） 1.2. */
final class DocNumbers {

    private static final int LEVELS = 9;
    private static final int NO_LIST = 0x7FF;
    private static final int BULLET = 23;

    private static final String ARABIC = "decimal";

    /** By Word's codes for forms of numbers, from 0. */
    private static final String[] STYLES = {
        ARABIC,
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        ARABIC,
        ARABIC,
        ARABIC,
        ARABIC,
        ARABIC,
        "ideographDigital",
        "chineseCountingThousand",
        ARABIC,
        ARABIC,
        "decimalFullWidth",
        ARABIC,
        "chineseLegalSimplified",
        "chineseCountingThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth",
        ARABIC,
        ARABIC,
        "decimalZero",
        "none",
        ARABIC,
        ARABIC,
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircle",
        ListNumeral.IN_BRACKETS,
        "ideographTraditional",
        "ideographZodiac",
        ARABIC,
        "chineseCountingThousand",
        "chineseLegalSimplified",
        "chineseCountingThousand",
        "ideographDigital",
        "chineseCountingThousand",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private final @Nullable ListTables tables;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    DocNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The number before the paragraph, with the blank behind it; empty where there is none. To be asked in reading order. */
    String before(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (tables == null || list <= 0 || list == NO_LIST || level < 0 || level >= LEVELS) {
            return "";
        }
        try {
            return number(tables, list, level);
        } catch (NoSuchElementException e) {
            // The paragraph names a list that the file does not describe: Word shows no number, either.
            return "";
        }
    }

    private String number(ListTables lists, int list, int level) {
        int id = lists.getLfo(list).getLsid();
        ListLevel form = lists.getLevel(id, level);
        if (form == null || form.getNumberFormat() == BULLET) {
            return "";
        }
        int[] of = counts.computeIfAbsent(id, any -> new int[LEVELS]);
        int start = begun.add(list * LEVELS + level) ? restart(lists, list, level) : -1;
        count(lists, id, of, level, start);
        StringBuilder text = new StringBuilder();
        for (char c : form.getNumberText().toCharArray()) {
            text.append(c < LEVELS ? shown(lists, id, form, of, c) : String.valueOf(c));
        }
        if (text.length() == 0 || form.getTypeOfCharFollowingTheNumber() > 1) {
            return text.toString();
        }
        // Behind a wide mark stands no blank: 一、 （一）.
        return text.charAt(text.length() - 1) < 0x2E80 ? text.append(' ').toString() : text.toString();
    }

    /** One is kept for each level, counted from 1; 0 is a level that has not begun. */
    private static void count(ListTables lists, int id, int[] of, int level, int start) {
        int first = Math.max(0, lists.getLevel(id, level).getStartAt());
        of[level] = start >= 0 ? start + 1 : of[level] == 0 ? first + 1 : of[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            of[deeper] = 0;
        }
    }

    private static String shown(ListTables lists, int id, ListLevel form, int[] of, int level) {
        ListLevel its = lists.getLevel(id, level);
        int code = its.getNumberFormat();
        String style = form.isLegalNumbering() || code < 0 || code >= STYLES.length ? ARABIC : STYLES[code];
        return ListNumeral.of(style, of[level] == 0 ? its.getStartAt() : of[level] - 1);
    }

    /** Where this use of the list begins anew, or -1. */
    private static int restart(ListTables lists, int list, int level) {
        LFOData data = lists.getLfoData(list);
        if (data != null && data.getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel each : data.getRgLfoLvl()) {
                if (each != null && each.getLevelNum() == level && each.isStartAt()) {
                    return Math.max(0, each.isFormatting() ? each.getLevel().getStartAt() : each.getIStartAt());
                }
            }
        }
        return -1;
    }
}
