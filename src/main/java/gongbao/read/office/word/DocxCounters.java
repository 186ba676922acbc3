package gongbao.read.office.word;

import gongbao.read.office.ListNumeral;
import gongbao.text.Blanks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs that Word numbers by itself, and writes their numbers as Word shows them.
 *
 * <p>〔例〕level 0 {@code %1、} in chineseCountingThousand → 一、, level 1 {@code （%2）} → （一）; behind 二、 the second level
 * begins again. A bullet is no number and is left out, as in every other format.
 */
final class DocxCounters {

    private static final int UNSET = Integer.MIN_VALUE;
    /** No list is as long; keeps counting from running over. */
    private static final int LARGEST = 1_000_000;

    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, int[]> starts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxCounters(DocxNumbering numbering, DocxStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /** Counts a paragraph; its number with the gap behind it, empty where it has none. */
    String next(DocxNode paragraph, boolean isEmpty) {
        DocxNumbering.Level level = numbering.of(paragraph);
        if (level == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(level.list(), list -> unset());
        begin(level, count);
        for (int depth = 0; depth <= level.depth(); depth++) {
            if (count[depth] == UNSET) {
                count[depth] = start(level, depth);
            } else if (depth == level.depth()) {
                count[depth] = Math.min(count[depth] + 1, LARGEST);
            }
        }
        for (int deeper = level.depth() + 1; deeper < count.length; deeper++) {
            count[deeper] = restarts(level, deeper) ? UNSET : count[deeper];
        }
        return label(level, count, isEmpty);
    }

    private static int[] unset() {
        int[] count = new int[DocxNumbering.LEVELS];
        Arrays.fill(count, UNSET);
        return count;
    }

    /** The first time a number stands, the levels for which it has a start of its own begin there. */
    private void begin(DocxNumbering.Level level, int[] count) {
        if (!begun.add(level.number())) {
            return;
        }
        for (int depth = 0; depth < count.length; depth++) {
            Integer start = integer(numbering.startOverride(at(level, depth)));
            if (start != null) {
                count[depth] = UNSET;
                starts.computeIfAbsent(level.number(), number -> unset())[depth] = start;
            }
        }
    }

    private int start(DocxNumbering.Level level, int depth) {
        int[] own = starts.get(level.number());
        if (own != null && own[depth] != UNSET) {
            return own[depth];
        }
        Integer start = integer(numbering.definition(at(level, depth)).value("w:start"));
        return start == null ? 0 : start;
    }

    /** A level begins again behind any higher one; or behind a named one and those above it; or never. */
    private boolean restarts(DocxNumbering.Level level, int deeper) {
        Integer behind = integer(numbering.definition(at(level, deeper)).value("w:lvlRestart"));
        return behind == null || level.depth() < behind;
    }

    private static DocxNumbering.Level at(DocxNumbering.Level level, int depth) {
        return new DocxNumbering.Level(level.list(), level.number(), depth);
    }

    private static @Nullable Integer integer(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    private String label(DocxNumbering.Level level, int[] count, boolean isEmpty) {
        DocxNode definition = numbering.definition(level);
        String format = definition.value("w:numFmt");
        if (format.equals("bullet") || styles.isOn("w:vanish", definition.at("w:rPr"), null)) {
            return "";
        }
        String text = definition.value("w:lvlText");
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
                label.append(numeral(level, next - '1', count, definition.has("w:isLgl")));
                i++;
            } else {
                label.append(text.charAt(i));
            }
        }
        boolean hasGap = !isEmpty && !Blanks.isBlank(label);
        return hasGap ? label + gap(definition.value("w:suff"), label) : label.toString();
    }

    private String numeral(DocxNumbering.Level level, int depth, int[] count, boolean isLegal) {
        if (count[depth] == UNSET) {
            return "";
        }
        DocxNode format = numbering.definition(at(level, depth)).at("w:numFmt");
        if (isLegal && !format.value().equals("none")) {
            return String.valueOf(count[depth]);
        }
        return format.value().equals("custom")
                ? ListNumeral.custom(format.attribute("w:format"), count[depth])
                : ListNumeral.of(format.value(), count[depth]);
    }

    /** A tabulator shows as a gap behind a digit or a word; a full-width mark and a number in a ring have their own. */
    private static String gap(String suffix, CharSequence label) {
        char last = label.charAt(label.length() - 1);
        boolean hasOwn = last >= '\u2460' && !Character.isLetterOrDigit(last);
        return switch (suffix) {
            case "nothing" -> "";
            case "space" -> " ";
            default -> hasOwn || Blanks.isBlank(last) ? "" : " ";
        };
    }
}
