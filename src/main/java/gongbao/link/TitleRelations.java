package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which titles stand in which: a report on a plan names the plan.
 *
 * <p>〔例〕关于开封市城乡融合发展规划编制情况的报告 names 开封市城乡融合发展规划; 〈中共县委关于制定规划的建议〉说明 names
 * 中共县委关于制定规划的建议.
 */
final class TitleRelations {

    /** What opens the name of another document inside a title. */
    private static final Set<String> OPENINGS = Lexicon.words("titles", "opening");

    /** Shorter titles (规划, 五年规划) are words, not names. */
    private static final int SHORTEST = 8;

    private final Map<Slug, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Slug>> byTitle = new HashMap<>();

    void add(Slug slug, String title) {
        String key = Titles.key(title);
        titles.put(slug, key);
        byTitle.computeIfAbsent(key, words -> new ArrayList<>()).add(slug);
    }

    /** The documents that the title of one names; a name that two documents bear names neither. */
    List<Slug> names(Slug slug) {
        String title = titles.getOrDefault(slug, "");
        Set<Slug> named = new LinkedHashSet<>();
        for (int at = 0; at < title.length(); at++) {
            int start = at;
            OPENINGS.stream()
                    .filter(opening -> title.startsWith(opening, start))
                    .forEach(opening -> named(slug, title.substring(start + opening.length()), named));
        }
        return List.copyOf(named);
    }

    /** The documents whose whole title opens the words, which do not end with it. */
    private void named(Slug slug, String words, Set<Slug> named) {
        for (int to = SHORTEST; to < words.length(); to++) {
            List<Slug> found = byTitle.getOrDefault(words.substring(0, to), List.of());
            if (found.size() == 1 && !found.get(0).equals(slug)) {
                named.add(found.get(0));
            }
        }
    }

    /** The other way round, for all of them. */
    Map<Slug, List<Slug>> namedBy() {
        Map<Slug, List<Slug>> namedBy = new HashMap<>();
        titles.keySet()
                .forEach(slug -> names(slug)
                        .forEach(named -> namedBy.computeIfAbsent(named, key -> new ArrayList<>())
                                .add(slug)));
        return namedBy;
    }
}
