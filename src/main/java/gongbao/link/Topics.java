package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import gongbao.model.DirectiveTopic;
import gongbao.zh.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence is about, by the words of {@code lexicon/topics.tsv} in it: an index of words, no judgement.
 *
 * <pre>
 * 着力解决特色产业竞争力不够强的问题         → industry by 产业
 * 营造风清气正的政治生态                → party by 政治生态, not environment by 生态
 * 深入贯彻全会精神,推进基层治理           → governance: an occasion counts where nothing else stands
 * </pre>
 */
final class Topics {

    /** A sentence is about no more things than that. */
    private static final int MOST = 2;

    private static final int HEAVY = 4;

    private static final String CLAUSE_ENDS = ",;:。、";
    /** A row of the list. */
    record Word(String text, String topic, Strength strength, String sample) {

        static Word of(Row row) {
            return new Word(row.text(0), row.text(1), strength(row), row.text(3));
        }

        private static Strength strength(Row row) {
            return row.text(2).equals("-") ? Strength.NONE : row.code(2, Strength.class);
        }
    }

    /** What a word says of the sentence it stands in. */
    enum Strength {
        /** What it is about. */
        STRONG,
        /** An occasion or a manner as often. */
        WEAK,
        /** Nothing: it only keeps shorter words from being read in it. */
        NONE
    }

    static final List<Word> WORDS = Lexicon.rows("topics", 4, Word::of);

    /** By their first character, the longest first. */
    private static final Map<Character, List<Word>> BY_FIRST = WORDS.stream()
            .sorted(Comparator.comparingInt(word -> -word.text().length()))
            .collect(Collectors.groupingBy(word -> word.text().charAt(0)));

    /** How much speaks for a topic, and the first word that does; a clause speaks once, 防范化解|重大风险 though it has two. */
    private static final class Tally {

        private final DirectiveTopic topic;
        private int points;
        private int clause = -1;

        Tally(DirectiveTopic topic) {
            this.topic = topic;
        }

        void add(int in, int weight) {
            points += clause == in ? 0 : weight;
            clause = in;
        }
    }

    private Topics() {}

    /**
     * The topics of a text, the strongest first.
     *
     * @param heavy words in it that weigh more than the others: the problem that it names, what it says something of
     */
    static List<DirectiveTopic> of(String text, List<String> heavy) {
        Folded folded = Folded.of(text, new BitSet());
        BitSet weighty = new BitSet();
        for (String words : heavy) {
            String found = Folded.of(words, new BitSet()).text();
            int at = folded.text().indexOf(found);
            weighty.set(Math.max(at, 0), at < 0 ? 0 : at + found.length());
        }
        List<DirectiveTopic> strong = of(text, folded, weighty, Strength.STRONG);
        return strong.isEmpty() ? of(text, folded, weighty, Strength.WEAK) : strong;
    }

    private static List<DirectiveTopic> of(String text, Folded folded, BitSet weighty, Strength strength) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        int clause = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            Word word = at(folded.text(), i);
            if (word == null) {
                clause = CLAUSE_ENDS.indexOf(folded.text().charAt(i)) < 0 ? clause : i;
                continue;
            }
            int end = i + word.text().length();
            if (word.strength() == strength) {
                String printed = folded.origin(i, end).of(text);
                tallies.computeIfAbsent(word.topic(), topic -> new Tally(new DirectiveTopic(topic, printed)))
                        .add(clause, weighty.get(i) ? HEAVY : 1);
            }
            i = end - 1;
        }
        return strongest(new ArrayList<>(tallies.values()));
    }

    /** The longest word that stands there. */
    private static @Nullable Word at(String text, int offset) {
        for (Word word : BY_FIRST.getOrDefault(text.charAt(offset), List.of())) {
            if (text.startsWith(word.text(), offset)) {
                return word;
            }
        }
        return null;
    }

    /**
     * Those with the most points, the second where it has more than half as many as the first. Where more have as many as the last
     * that would be taken, it does not stand out, and is left; a sentence that names many things is about none of them.
     */
    private static List<DirectiveTopic> strongest(List<Tally> tallies) {
        tallies.sort(Comparator.comparingInt(tally -> -tally.points));
        int all = tallies.stream().mapToInt(tally -> tally.points).sum();
        int most = 0;
        while (most < Math.min(MOST, tallies.size()) && tallies.get(most).points * 2 > tallies.get(0).points) {
            most++;
        }
        while (most > 0 && most < tallies.size() && tallies.get(most).points == tallies.get(most - 1).points) {
            most--;
        }
        boolean many = most > 0 && tallies.get(0).points * 3 <= all;
        return many
                ? List.of()
                : tallies.subList(0, most).stream().map(tally -> tally.topic).toList();
    }
}
