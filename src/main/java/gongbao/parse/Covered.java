package gongbao.parse;

import gongbao.model.Reference;
import gongbao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which words references already cover. */
final class Covered {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Covered(List<Reference> references) {
        references.forEach(reference -> add(reference.span()));
    }

    void add(Span words) {
        ends.put(words.start(), words.end());
    }

    /** Whether the last of the words are covered. */
    boolean has(Span words) {
        Map.Entry<Integer, Integer> left = ends.floorEntry(words.end() - 1);
        return left != null && left.getValue() > words.start();
    }
}
