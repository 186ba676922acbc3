package gongbao.parse;

import gongbao.lexicon.Lexicon;
import gongbao.model.Organ;
import gongbao.place.Divisions;
import gongbao.place.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body before or inside the name of a meeting.
 *
 * @param start offset of its first character
 * @param place place printed with it ({@code 四川省委 → 四川省}); null where there is none
 * @param level level that its word tells; null where it tells none
 * @param district whether the word is a 区
 * @param organ the organ that its word tells; null where it tells none
 */
record BodyName(
        int start,
        @Nullable String place,
        @Nullable Level level,
        boolean district,
        @Nullable Organ organ) {

    private static final int LONGEST_PLACE = 16;
    private static final int LONGEST_UNKNOWN = 6;

    /** By the last character of the word. */
    private static final Map<Character, List<Map.Entry<String, List<String>>>> BODIES =
            Lexicon.list("bodies").entrySet().stream()
                    .collect(Collectors.groupingBy(
                            body -> body.getKey().charAt(body.getKey().length() - 1)));

    /** Before 县 and 区 these are words of the sentence far more often than 和县, 代县, 任县, 通县, 城区. */
    private static final String NO_PLACE_STARTS = "和与及在对开新成全代任应通随定原历兼经由从为城郊矿";

    /**
     * The short name of a body that ends at an offset: {@code 省委}, {@code 中共雅安市委}, {@code 县政协}; null where none does.
     *
     * @param s folded text
     * @param end offset behind its last character
     */
    static @Nullable BodyName endingAt(String s, int end) {
        char last = end > 0 ? s.charAt(end - 1) : '\n';
        for (Map.Entry<String, List<String>> entry : BODIES.getOrDefault(last, List.of())) {
            String word = entry.getKey();
            int start = end - word.length();
            if (start < 0 || !s.startsWith(word, start)) {
                continue;
            }
            Organ organ = Organs.organ(entry.getValue().get(1));
            String levelWord = entry.getValue().get(0);
            boolean inDistrict = levelWord.equals("district");
            boolean district = inDistrict || word.startsWith("自治区") || word.equals("区党委");
            Level level = inDistrict ? Level.COUNTY : Level.valueOf(levelWord.toUpperCase(Locale.ROOT));
            if (level == Level.CENTRAL) {
                return new BodyName(withParty(s, start), null, level, false, organ);
            }
            // 雅安市委: the place is written with the level's own character, 市, which the body's word begins with.
            String suffix = suffix(word);
            String place = placeEndingAt(s, start + suffix.length(), suffix);
            if (place == null && !suffix.isEmpty()) {
                // 澧县县委: the character stands twice. 云州市政协 is of no 云州区, but of a city that the table does not know.
                String name = placeEndingAt(s, start, suffix);
                String before =
                        name != null && (suffix.equals("地") || Divisions.get().isFull(name)) ? name : null;
                String unknown = before == null ? behindParty(s, start) : null;
                if (unknown != null) {
                    return new BodyName(
                            withParty(s, start - unknown.length()), unknown + suffix, level, district, organ);
                }
                int first = before == null ? start : start - before.length();
                return new BodyName(withParty(s, first), before, level, district, organ);
            }
            int from = place == null ? start : start + suffix.length() - place.length();
            return new BodyName(withParty(s, from), place, level, district, organ);
        }
        return null;
    }

    /** 雅安|市|委, 思茅|地区|革委: what the word has in common with the place before it; 广西区党委 has nothing. */
    private static String suffix(String word) {
        for (String mark : List.of("自治区", "地区")) {
            if (word.startsWith(mark)) {
                return mark;
            }
        }
        return word.startsWith("区党委") ? "" : word.substring(0, 1);
    }

    /** The longest name of a place that ends at an offset and with the suffix. */
    static @Nullable String placeEndingAt(String s, int end, String suffix) {
        for (int start = Math.max(0, end - LONGEST_PLACE); start <= end - suffix.length() - 1; start++) {
            if (Divisions.get().begins(s, start)
                    && (end - start > 2 || standsApart(s, start))
                    && isPlaceStart(s, start)
                    && !Divisions.get().resolve(s.substring(start, end)).isEmpty()) {
                return s.substring(start, end);
            }
        }
        return null;
    }

    /** 召开县委全会, 代县长, 任县委书记: a name of two characters needs a mark or the Party's name before it to be one. */
    private static boolean standsApart(String s, int start) {
        boolean opens = start == 0
                || !gongbao.zh.Sentences.isHan(s.charAt(start - 1)) && NO_PLACE_STARTS.indexOf(s.charAt(start)) < 0;
        return opens || s.startsWith("中共", start - 2) || s.startsWith("中国共产党", start - 5);
    }

    /** 中共|青禾|省委: between the Party's name and the body's stands a place, also one that the table does not know. */
    private static @Nullable String behindParty(String s, int end) {
        for (int start = end - 1; start >= Math.max(2, end - LONGEST_UNKNOWN); start--) {
            boolean name = gongbao.zh.Sentences.isHan(s.charAt(start)) && "委会届".indexOf(s.charAt(start)) < 0;
            if (!name) {
                return null;
            }
            if (s.startsWith("中共", start - 2) || s.startsWith("中国共产党", start - 5)) {
                return s.startsWith("中央", start) ? null : s.substring(start, end);
            }
        }
        return null;
    }

    private static boolean isPlaceStart(String s, int start) {
        return gongbao.zh.Sentences.isHan(s.charAt(start));
    }

    private static int withParty(String s, int start) {
        return s.startsWith("中共", start - 2) ? start - 2 : s.startsWith("中国共产党", start - 5) ? start - 5 : start;
    }
}
