package gongbao.link;

import gongbao.lexicon.Lexicon;
import gongbao.model.DirectiveTopic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a text is about, by the words of {@code lexicon/topics.tsv} that stand in it: an index of words, no judgement. */
final class Topics {

    private static final Map<Character, List<DirectiveTopic>> BY_FIRST =
            Lexicon.rows("topics", 2, row -> new DirectiveTopic(row.text(1), row.text(0))).stream()
                    .collect(Collectors.groupingBy(topic -> topic.word().charAt(0)));

    private Topics() {}

    /** Each topic once, with the first of its words. 〔例〕着力解决特色产业竞争力不够强的问题 → industry by 产业. */
    static List<DirectiveTopic> of(List<String> texts) {
        Map<String, DirectiveTopic> found = new LinkedHashMap<>();
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                for (DirectiveTopic topic : BY_FIRST.getOrDefault(text.charAt(i), List.of())) {
                    if (text.startsWith(topic.word(), i)) {
                        found.putIfAbsent(topic.topic(), topic);
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
