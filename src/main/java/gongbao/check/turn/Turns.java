package gongbao.check.turn;

import gongbao.check.table.FactTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns and what finds them: their halves, each whole in a turn with one fault in the other. */
final class Turns {

    /** Which part of a turn was found. */
    enum Part {
        FIRST_HALF,
        SECOND_HALF,
        /** The two characters where the halves meet stand swapped. */
        CROSSED
    }

    /**
     * A part of a turn; several turns may have the same.
     *
     * @param at before which of its characters two are swapped
     * @param rest what stands of the turn beside a half
     */
    record Piece(Turn turn, Part part, int at, String rest) {}

    private final List<List<Piece>> pieces;
    private final Automaton automaton;

    Turns(List<Turn> turns) {
        Map<String, List<Piece>> byWords = new LinkedHashMap<>();
        for (Turn turn : turns) {
            add(byWords, turn.firstHalf(), new Piece(turn, Part.FIRST_HALF, 0, turn.behindFirst()));
            add(byWords, turn.secondHalf(), new Piece(turn, Part.SECOND_HALF, 0, turn.beforeSecond()));
            for (int at : turn.crossings()) {
                add(byWords, turn.crossed(at), new Piece(turn, Part.CROSSED, at, ""));
            }
        }
        this.automaton = new Automaton(List.copyOf(byWords.keySet()));
        this.pieces = List.copyOf(byWords.values());
    }

    private static void add(Map<String, List<Piece>> byWords, String words, Piece piece) {
        byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(piece);
    }

    /** Loads with the first use. */
    private static final class Holder {
        static final Turns TABLE = new Turns(Stream.concat(
                        FactTable.of("turns", Turn.COLUMNS, Turn::of).stream().flatMap(List::stream),
                        Posts.turns().stream())
                .toList());
    }

    /** Those of the table. */
    static Turns table() {
        return Holder.TABLE;
    }

    /** Called for every part of a turn. */
    interface Found {
        void at(Piece piece, int start, int end);
    }

    void search(String text, Found found) {
        automaton.search(text, (number, end) -> {
            for (Piece piece : pieces.get(number)) {
                found.at(piece, end - automaton.word(number).length(), end);
            }
        });
    }
}
