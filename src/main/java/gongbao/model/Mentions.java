package gongbao.model;

import gongbao.text.Characters;
import gongbao.text.IntTable;
import gongbao.text.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Where the facts of one communiqué stand in its text, in the order of the text. */
public final class Mentions extends AbstractList<Mention> implements RandomAccess {

    /**
     * Numbers that make up a mention: its span, index of its block, kind and number of its fact, which of one anchor, and see {@link
     * #BY_FACT}.
     */
    public static final int COLUMNS = 7;

    public static final int START = 0;
    public static final int END = 1;
    public static final int BLOCK = 2;
    public static final int KIND = 3;
    public static final int NUMBER = 4;
    public static final int SAME = 5;

    /** In row n the index of the n-th mention by fact, so that the mentions of a fact need not be looked for among all. */
    public static final int BY_FACT = 6;

    /** How many characters of context a mention shows on either side. */
    private static final int CONTEXT = 28;

    private static final FactId.Kind[] KINDS = FactId.Kind.values();

    private final Communique communique;
    private final List<Block> blocks;
    private final IntTable table;

    /** @param table a row a mention, {@link #COLUMNS} numbers each */
    Mentions(Communique communique, List<Block> blocks, IntTable table) {
        this.communique = communique;
        this.blocks = blocks;
        this.table = table;
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
        return Characters.boundary(communique.prose().text(), offset);
    }
}
