package gongbao.site.text;

import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Settles which marks of a text are links, so that no link lies in another or across it: of 《…关于贯彻省委十二届四次全会精神的决定》
 * the whole title is one link, and the meeting in it stands in the margin only.
 */
final class Handles {

    private final List<Mark> all;

    /** Words that are links, by where they begin. */
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    private Handles(List<Mark> all) {
        this.all = all;
    }

    /** The same marks, each with its link or without. */
    static List<Mark> settle(String body, List<Mark> all) {
        return new Handles(all).settle(body);
    }

    /** Names before the words of sentences, longer before shorter; of marks on the same words the innermost, which is the last. */
    private List<Mark> settle(String body) {
        Set<Integer> links = new HashSet<>();
        IntStream.range(0, all.size())
                .boxed()
                .filter(i ->
                        all.get(i).href() != null && says(all.get(i).handle().of(body)))
                .sorted(Comparator.comparing((Integer i) -> all.get(i).kind() == FactId.Kind.DIRECTIVE)
                        .thenComparing(i -> -all.get(i).handle().length())
                        .thenComparing(Comparator.reverseOrder()))
                .filter(i -> take(all.get(i).handle()))
                .forEach(links::add);
        return IntStream.range(0, all.size())
                .mapToObj(i -> links.contains(i) ? all.get(i) : all.get(i).withoutLink())
                .toList();
    }

    /** A mark of punctuation is nothing to click on. */
    private static boolean says(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean take(Span words) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(words.end());
        boolean free = before == null || before.getValue() <= words.start();
        if (free) {
            taken.put(words.start(), words.end());
        }
        return free;
    }
}
