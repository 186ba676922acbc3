package gongbao.check.turn;

import gongbao.check.turn.Turn.Edge;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where turns stand as they should. */
final class Exact {

    /** A turn where it stands. */
    record Place(Turn turn, Span span) {}

    /** No turn is longer. */
    private static final int LONGEST = 60;

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** The longest by their starts. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    void add(Turn turn, Span span) {
        places.add(new Place(turn, span));
        counts.merge(turn.words(), 1, Integer::sum);
        // 人|次代表大会: of some turns the outermost character only shows which words are meant.
        int start = turn.before() == Edge.LOOSE ? span.start() + 1 : span.start();
        ends.merge(start, turn.behind() == Edge.LOOSE ? span.end() - 1 : span.end(), Math::max);
    }

    /** How often a turn stands as it should. */
    int count(Turn turn) {
        return counts.getOrDefault(turn.words(), 0);
    }

    List<Place> places() {
        return places;
    }

    /** Whether all that stands of a turn before what is lost is the last letter of another: 中华人民共和国|副主席 for 国家副主席. */
    boolean takesHead(Miss miss) {
        Edit edit = miss.edit();
        return edit.from() == edit.to()
                && edit.from() == miss.start() + 1
                && ends.subMap(Math.max(0, miss.start() - LONGEST), miss.start())
                        .containsValue(edit.from());
    }

    /** Whether a turn holds what an edit would change, and a letter on either side: then the letters are that turn's. */
    boolean covers(Edit edit) {
        for (Map.Entry<Integer, Integer> place : ends.headMap(edit.from(), edit.from() != edit.to())
                .descendingMap()
                .entrySet()) {
            if (place.getValue() >= edit.to() && (edit.from() < edit.to() || place.getValue() > edit.to())) {
                return true;
            }
            if (edit.from() - place.getKey() > LONGEST) {
                return false;
            }
        }
        return false;
    }
}
