package gongbao.zh;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two Chinese texts do not have in common: first clause by clause, then, within clauses that are much alike, character
 * by character. Blanks, the width of a mark, the mark behind a clause and traditional characters (中國 for 中国) make no clause
 * another; the texts themselves stay as they are.
 *
 * <p>〔例〕地区生产总值达到90亿元，力争更好。 and 地区生产总值达到100亿元。 → 90 and 力争更好。 removed, 100 added.
 *
 * @param removed stretches that only the text before has, in order
 * @param added stretches that only the text after has, in order
 * @param same stretches that both have, in order
 */
public record TextDiff(List<Span> removed, List<Span> added, List<Same> same) {

    /** Words that both texts have, and where in each. */
    public record Same(Span before, Span after) {}

    static final String MARKS = "，,。；;：:！!？?、";

    /** Clauses in one gap are compared pair by pair only up to this many pairs. */
    private static final int MOST_PAIRS = 2_500;

    /** Clauses are much alike when this share of their pairs of neighbouring characters is the same. */
    private static final double ALIKE = 0.5;

    /** Fewer equal characters than this between two changes are chance (的, 和). */
    private static final int FEWEST_EQUAL = 2;

    /** A clause: where it stands with the mark behind it, and what of it counts. */
    private record Clause(Span span, String key) {}

    /** Compares the given parts of two texts, each in its order. */
    public static TextDiff of(String before, List<Span> partsBefore, String after, List<Span> partsAfter) {
        List<Clause> old = clauses(before, partsBefore);
        List<Clause> now = clauses(after, partsAfter);
        Map<String, Integer> numbers = new HashMap<>();
        int[] equal = Alignment.of(numbered(old, numbers), numbered(now, numbers));
        TextDiff found = new TextDiff(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int i = 0;
        int j = 0;
        for (int at = 0; at <= old.size(); at++) {
            if (at == old.size() || equal[at] >= 0) {
                int end = at == old.size() ? now.size() : equal[at];
                found.gap(before, old.subList(i, at), after, now.subList(j, end));
                if (at < old.size()) {
                    found.same.add(new Same(old.get(at).span(), now.get(end).span()));
                }
                i = at + 1;
                j = end + 1;
            }
        }
        return new TextDiff(joined(found.removed), joined(found.added), List.copyOf(found.same));
    }

    private static int[] numbered(List<Clause> clauses, Map<String, Integer> numbers) {
        return clauses.stream()
                .mapToInt(clause -> numbers.computeIfAbsent(clause.key(), key -> numbers.size()))
                .toArray();
    }

    private static List<Clause> clauses(String text, List<Span> parts) {
        List<Clause> clauses = new ArrayList<>();
        for (Span part : parts) {
            int start = part.start();
            for (int i = part.start(); i < part.end(); i++) {
                boolean last = i + 1 == part.end()
                        || MARKS.indexOf(text.charAt(i)) >= 0 && MARKS.indexOf(text.charAt(i + 1)) < 0;
                if (last) {
                    Span span = new Span(start, i + 1);
                    String key = key(text, span);
                    if (!key.isEmpty()) {
                        clauses.add(new Clause(span, key));
                    }
                    start = i + 1;
                }
            }
        }
        return clauses;
    }

    /** The folded form without marks at its ends. */
    private static String key(String text, Span span) {
        String folded = Folded.of(span.of(text)).text();
        int start = 0;
        int end = folded.length();
        while (end > start && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }

    /** Clauses between two that are the same: those much alike are compared by character, the others have changed whole. */
    private void gap(String before, List<Clause> old, String after, List<Clause> now) {
        int[] alike = alike(old, now);
        Set<Integer> paired = new HashSet<>();
        for (int i = 0; i < old.size(); i++) {
            if (alike[i] < 0) {
                removed.add(old.get(i).span());
            } else {
                paired.add(alike[i]);
                characters(before, old.get(i).span(), after, now.get(alike[i]).span());
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (!paired.contains(j)) {
                added.add(now.get(j).span());
            }
        }
    }

    /** For each clause before, the clause after that is like it, or -1; both keep their order, and the likeness is greatest. */
    private static int[] alike(List<Clause> old, List<Clause> now) {
        int[] alike = new int[old.size()];
        Arrays.fill(alike, -1);
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST_PAIRS) {
            return alike;
        }
        List<int[]> pairsBefore = old.stream().map(TextDiff::pairs).toList();
        List<int[]> pairsAfter = now.stream().map(TextDiff::pairs).toList();
        double[][] share = new double[old.size()][now.size()];
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                share[i][j] = share(pairsBefore.get(i), pairsAfter.get(j));
                double together = share[i][j] < ALIKE ? 0 : best[i + 1][j + 1] + share[i][j];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
            if (share[i][j] >= ALIKE && best[i][j] == best[i + 1][j + 1] + share[i][j]) {
                alike[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return alike;
    }

    /** Each pair of neighbouring characters once, in the order of their numbers. */
    private static int[] pairs(Clause clause) {
        String key = clause.key();
        int[] pairs = new int[Math.max(0, key.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = key.charAt(i) << 16 | key.charAt(i + 1);
        }
        Arrays.sort(pairs);
        int once = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (once == 0 || pairs[i] != pairs[once - 1]) {
                pairs[once++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, once);
    }

    private static double share(int[] one, int[] other) {
        int all = one.length + other.length;
        if (2.0 * Math.min(one.length, other.length) < ALIKE * all || all == 0) {
            return 0;
        }
        int same = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] < other[j]) {
                i++;
            } else if (one[i] > other[j]) {
                j++;
            } else {
                same++;
                i++;
                j++;
            }
        }
        return 2.0 * same / all;
    }

    private void characters(String before, Span old, String after, Span now) {
        List<Span> left = DiffWords.of(before, old);
        List<Span> right = DiffWords.of(after, now);
        Map<String, Integer> numbers = new HashMap<>();
        int[] equal = Alignment.of(numbered(before, left, numbers), numbered(after, right, numbers));
        dropChance(equal);
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < equal.length; i++) {
            kept.add(equal[i]);
            if (equal[i] < 0) {
                removed.add(left.get(i));
            } else {
                same.add(new Same(left.get(i), right.get(equal[i])));
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (!kept.contains(j)) {
                added.add(right.get(j));
            }
        }
    }

    private static int[] numbered(String text, List<Span> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(
                        word -> numbers.computeIfAbsent(Folded.of(word.of(text)).text(), key -> numbers.size()))
                .toArray();
    }

    /** A run of equal characters that is too short to mean anything belongs to the changes around it. */
    private static void dropChance(int[] equal) {
        for (int i = 0; i < equal.length; ) {
            int end = i;
            while (end < equal.length && equal[end] >= 0 && equal[end] - equal[i] == end - i) {
                end++;
            }
            boolean inside = i > 0 && end < equal.length;
            if (inside && end - i < FEWEST_EQUAL) {
                Arrays.fill(equal, i, Math.max(end, i), -1);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** In the order of the text; stretches that touch are one. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() == span.start()) {
                joined.set(last, new Span(joined.get(last).start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
