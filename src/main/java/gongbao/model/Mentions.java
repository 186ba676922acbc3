package gongbao.model;

import gongbao.text.IntTable;
import gongbao.text.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** Where the facts of one communiqué stand in its text, in the order of the text. */
public final class Mentions extends AbstractList<Mention> implements RandomAccess {

    /**
     * Numbers that make up a mention: its span, index of its block, kind and number of its fact, which of one anchor, and see {@link
     * #BY_FACT}.
     */
    public static final int COLUMNS = 7;

    private static final int START = 0;
    private static final int END = 1;
    private static final int BLOCK = 2;
    private static final int KIND = 3;
    private static final int NUMBER = 4;
    private static final int SAME = 5;

    /** In row n the index of the n-th mention by fact, so that the mentions of a fact need not be looked for among all. */
    private static final int BY_FACT = 6;

    /** How many characters of context a mention shows on either side. */
    private static final int CONTEXT = 28;

    private static final FactId.Kind[] KINDS = FactId.Kind.values();

    /**
     * A fact at one of its places.
     *
     * @param same which of its kind at these words, from 1
     */
    private record Place(Span span, FactId fact, int same) {}

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::span).thenComparing(Place::fact);

    private final Communique communique;
    private final List<Block> blocks;
    private final IntTable table;

    /** @param table a row a mention, {@link #COLUMNS} numbers each, as {@link #tableOf} makes it */
    Mentions(Communique communique, List<Block> blocks, IntTable table) {
        this.communique = communique;
        this.blocks = blocks;
        this.table = table;
    }

    /** Finds the words of every fact. */
    @SuppressWarnings("EnumOrdinal") // A number for a kind, within one run.
    static IntTable tableOf(Communique communique, List<Block> blocks) {
        List<Place> places = blocks.isEmpty() ? List.of() : places(communique);
        int[] byFact = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(i -> places.get(i).fact()))
                .mapToInt(i -> i)
                .toArray();
        int[] cells = new int[places.size() * COLUMNS];
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int at = i * COLUMNS;
            cells[at + START] = place.span().start();
            cells[at + END] = place.span().end();
            cells[at + BLOCK] = blockAt(blocks, place.span());
            cells[at + KIND] = place.fact().kind().ordinal();
            cells[at + NUMBER] = place.fact().number();
            cells[at + SAME] = place.same();
            cells[at + BY_FACT] = byFact[i];
        }
        return IntTable.of(COLUMNS, cells);
    }

    private static List<Place> places(Communique communique) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (Fact fact : communique.inOrder()) {
            for (Span span : fact.spans()) {
                int same = counts.merge(List.of(span, fact.id().kind()), 1, Integer::sum);
                places.add(new Place(span, fact.id(), same));
            }
        }
        places.sort(BY_PLACE);
        return places;
    }

    /** The last that begins at or before the words. */
    private static int blockAt(List<Block> blocks, Span span) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The communiqué. */
    Communique communique() {
        return communique;
    }

    /** The numbers that make them up, to be laid away. */
    public IntTable table() {
        return table;
    }

    /** The mentions of a fact, in the order of the text. */
    public List<Mention> of(FactId fact) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstOf(fact); i < size() && compare(i, fact) == 0; i++) {
            found.add(get(table.get(i, BY_FACT)));
        }
        return found;
    }

    private int firstOf(FactId fact) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, fact) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @SuppressWarnings("EnumOrdinal") // As FactId compares.
    private int compare(int byFact, FactId fact) {
        int row = table.get(byFact, BY_FACT);
        int kinds = Integer.compare(table.get(row, KIND), fact.kind().ordinal());
        return kinds != 0 ? kinds : Integer.compare(table.get(row, NUMBER), fact.number());
    }

    @Override
    public Mention get(int index) {
        return new Mention(this, Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
        return table.rows();
    }

    FactId fact(int index) {
        return new FactId(kind(index), table.get(index, NUMBER));
    }

    FactId.Kind kind(int index) {
        return KINDS[table.get(index, KIND)];
    }

    Span span(int index) {
        return new Span(table.get(index, START), table.get(index, END));
    }

    Block block(int index) {
        return blocks.get(table.get(index, BLOCK));
    }

    String anchor(int index) {
        int same = table.get(index, SAME);
        String plain = "m-" + table.get(index, START) + "-" + table.get(index, END) + "-"
                + kind(index).code();
        return same == 1 ? plain : plain + "-" + same;
    }

    String before(int index) {
        int start = table.get(index, START);
        int from = boundary(Math.max(block(index).span().start(), start - CONTEXT));
        return communique
                .prose()
                .text()
                .subSequence(Math.min(from, start), start)
                .toString()
                .strip();
    }

    String after(int index) {
        int end = table.get(index, END);
        int to = boundary(Math.max(end, Math.min(block(index).span().end(), end + CONTEXT)));
        return communique.prose().text().subSequence(end, to).toString().strip();
    }

    /** Never between the halves of a rare character. */
    private int boundary(int offset) {
        CharSequence body = communique.prose().text();
        return offset > 0 && offset < body.length() && Character.isLowSurrogate(body.charAt(offset))
                ? offset - 1
                : offset;
    }
}
