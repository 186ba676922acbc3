package gongbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words by their characters, one behind the other: 〔例〕全会 and 全体 fork behind 全. The ways out of a fork stand in a row of one table,
 * and each leads to the fork that has its number and one more.
 */
final class Forks {

    /** Where all words begin. */
    static final int ROOT = 0;

    /** Where none goes on. */
    static final int NONE = -1;

    private final char[] ways;

    /** The first way out of each fork, and behind the last. */
    private final int[] starts;

    private final boolean[] ends;

    /** The same of the first fork, which has most ways: by the last six bits of the character. */
    private final int[] rootStarts = new int[Long.SIZE + 1];

    /**
     * Words that are the same up to a place.
     *
     * @param words in the order of their characters
     */
    private record Same(List<String> words, int depth) {

        boolean ends() {
            return words.get(0).length() == depth;
        }

        char way() {
            return words.get(0).charAt(depth - 1);
        }

        List<Same> behind() {
            List<Same> behind = new ArrayList<>();
            for (int from = ends() ? 1 : 0; from < words.size(); ) {
                int to = from + 1;
                while (to < words.size()
                        && words.get(to).charAt(depth) == words.get(from).charAt(depth)) {
                    to++;
                }
                behind.add(new Same(words.subList(from, to), depth + 1));
                from = to;
            }
            return behind;
        }
    }

    /** @param sorted in the order of their characters, each once; at least one */
    Forks(List<String> sorted) {
        List<Same> forks = new ArrayList<>(List.of(new Same(sorted, 0)));
        List<Integer> first = new ArrayList<>();
        for (int fork = 0; fork < forks.size(); fork++) {
            first.add(forks.size() - 1);
            List<Same> behind = forks.get(fork).behind();
            if (fork == ROOT) {
                behind.sort(Comparator.comparingInt(same -> ending(same.way())));
            }
            forks.addAll(behind);
        }
        first.add(forks.size() - 1);
        starts = first.stream().mapToInt(Integer::intValue).toArray();
        ways = new char[forks.size() - 1];
        ends = new boolean[forks.size()];
        for (int fork = 0; fork < ends.length; fork++) {
            ends[fork] = forks.get(fork).ends();
            if (fork > ROOT) {
                ways[fork - 1] = forks.get(fork).way();
            }
        }
        for (int way = 0; way < starts[ROOT + 1]; way++) {
            rootStarts[ending(ways[way]) + 1] = way + 1;
        }
        for (int ending = 1; ending < rootStarts.length; ending++) {
            rootStarts[ending] = Math.max(rootStarts[ending], rootStarts[ending - 1]);
        }
    }

    private static int ending(char c) {
        return c & Long.SIZE - 1;
    }

    /** The characters with which the words begin. */
    String first() {
        return String.valueOf(ways, 0, starts[ROOT + 1]);
    }

    /** Whether a word ends at a fork. */
    boolean ends(int fork) {
        return ends[fork];
    }

    /** The fork behind a character; {@link #NONE} where no word goes on with it. */
    int behind(int fork, char c) {
        int end = fork == ROOT ? rootStarts[ending(c) + 1] : starts[fork + 1];
        for (int way = fork == ROOT ? rootStarts[ending(c)] : starts[fork]; way < end; way++) {
            if (ways[way] == c) {
                return way + 1;
            }
        }
        return NONE;
    }
}
