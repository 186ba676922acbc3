package gongbao.parse;

import gongbao.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text, asked whether one of them holds another; costs no walk through all of them. */
final class Holders {

    /** By where a stretch begins, the farthest that this one or one before it reaches. */
    private final TreeMap<Integer, Integer> reach = new TreeMap<>();

    Holders(List<Span> spans) {
        int farthest = 0;
        for (Span span : spans.stream().sorted().toList()) {
            farthest = Math.max(farthest, span.end());
            reach.put(span.start(), farthest);
        }
    }

    boolean hold(Span span) {
        Map.Entry<Integer, Integer> before = reach.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }
}
