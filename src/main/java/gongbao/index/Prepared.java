package gongbao.index;

import gongbao.model.Edition;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text made ready for the index, on any thread.
 *
 * @param units its units: more than one where it is long
 * @param used the characters in it
 */
record Prepared(Edition edition, List<Unit> units, BitSet used) {

    /** Characters of a unit that belong to it alone. */
    static final int LONGEST = 4_000;

    /** Characters that a unit shares with the next, so that what is searched stands whole in one of them. */
    static final int SHARED = 199;

    /**
     * A unit.
     *
     * @param characters what is searched in it
     * @param file its file but for the name
     */
    record Unit(int[] characters, IndexFolder.Body file) {}

    static Prepared of(Edition edition) {
        String body = edition.communique().body();
        FoldedText folded = FoldedText.of(body);
        List<Unit> units = new ArrayList<>();
        for (int[] cut : cuts(folded)) {
            int from = units.isEmpty() ? 0 : folded.origins()[cut[0]];
            int to = cut[1] == folded.length() ? body.length() : folded.origins()[cut[1]];
            units.add(new Unit(
                    Arrays.copyOfRange(folded.characters(), cut[0], cut[1]),
                    IndexFolder.body(new TextFile(edition, body, new Span(from, to)).strings())));
        }
        return new Prepared(edition, units, characters(body));
    }

    /** Stretches of the folded text; one where it is not long. */
    private static List<int[]> cuts(FoldedText folded) {
        List<int[]> cuts = new ArrayList<>();
        int start = 0;
        while (start + LONGEST + SHARED < folded.length()) {
            int end = folded.whole(start + LONGEST + SHARED);
            cuts.add(new int[] {start, end});
            start = folded.whole(start + LONGEST);
        }
        cuts.add(new int[] {start, folded.length()});
        return cuts;
    }

    /** The characters of a text, each once. */
    static BitSet characters(String body) {
        BitSet used = new BitSet();
        body.codePoints().forEach(used::set);
        return used;
    }
}
