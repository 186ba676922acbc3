package gongbao.index;

import gongbao.model.Edition;
import gongbao.model.Moment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The one file that a page loads first: what there is, what begins in which file, how characters are folded, and the other files' sums. */
final class Manifest {

    static final String NAME = "index";

    /** Its strings before the sums. */
    static final int STRINGS = 10;

    private final List<Integer> continued = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final BitSet used = new BitSet();
    private int texts;
    private int units;
    private int oldest;

    /** The next text, the oldest first. */
    void add(Prepared text) {
        texts++;
        used.or(text.used());
        year(text.edition());
        for (int i = 1; i < text.units().size(); i++) {
            continued.add(units + i);
        }
        units += text.units().size();
    }

    private void year(Edition edition) {
        Moment day = edition.communique().day();
        if (day == null) {
            return;
        }
        int year = day.day().getYear();
        oldest = years.isEmpty() ? year : oldest;
        while (oldest + years.size() <= year) {
            years.add(units);
        }
    }

    int texts() {
        return texts;
    }

    int units() {
        return units;
    }

    /**
     * Writes it, the last of all files.
     *
     * @param mark of this build
     */
    void write(
            String mark, IndexFolder folder, PairIndex index, Directory lists, ThingFiles things, FacetFiles facets) {
        DigitWriter head = new DigitWriter();
        head.number(units)
                .number(texts)
                .number(index.stride())
                .number(index.limits().positionsFrom());
        head.number(things.count()).number(lists.files()).number(things.names().files());
        head.number(things.keys().files())
                .number(things.files())
                .number(facets.places().files());
        head.number(continued.size()).number(oldest).number(years.size());
        years.forEach(head::number);
        FoldRows fold = new FoldRows(used);
        List<String> strings = new ArrayList<>(List.of(
                head.toString(),
                continued(),
                lists.firsts(),
                things.names().firsts(),
                things.keys().firsts(),
                facets.places().firsts(),
                fold.dropped(),
                fold.one(),
                fold.several(),
                mark));
        strings.addAll(folder.sums());
        folder.write(NAME, strings);
    }

    private String continued() {
        DigitWriter list = new DigitWriter();
        list.begin(continued.size(), units);
        continued.forEach(list::next);
        list.end();
        return list.toString();
    }
}
