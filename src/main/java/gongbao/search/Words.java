package gongbao.search;

import java.util.List;

/** One of many words, found in one walk through their characters. */
final class Words extends Node {

    private final WordTree tree;
    private final Node next;

    Words(WordTree tree, Node next) {
        super(tree.first());
        this.tree = tree;
        this.next = next;
    }

    /** The words as one step, or as a choice where they stand in no order. */
    static Node of(List<String> words, Node next) {
        WordTree tree = WordTree.of(words);
        return tree != null
                ? new Words(tree, next)
                : Choice.of(
                        words.stream().map(word -> (Node) new Word(word, next)).toList());
    }

    @Override
    boolean fits(Walk m, int at) {
        return fits(m, at, Forks.ROOT);
    }

    /** Goes as far as a word goes, then tries what stands behind those that end on the way, a bit for each length. */
    private boolean fits(Walk m, int at, int from) {
        Forks forks = tree.forks();
        long lengths = 0;
        int fork = from;
        int length = 0;
        for (; fork != Forks.NONE && length < Long.SIZE; length++) {
            lengths |= forks.ends(fork) ? 1L << length : 0;
            fork = at + length < m.to ? forks.behind(fork, m.chars[at + length]) : Forks.NONE;
        }
        boolean goesOn = fork != Forks.NONE;
        return tree.longestFirst()
                ? goesOn && fits(m, at + length, fork) || fitsLongest(m, at, lengths)
                : fitsShortest(m, at, lengths) || goesOn && fits(m, at + length, fork);
    }

    private boolean fitsLongest(Walk m, int at, long lengths) {
        for (long left = lengths; left != 0; ) {
            int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            if (next.fits(m, at + length)) {
                return true;
            }
            left ^= 1L << length;
        }
        return false;
    }

    private boolean fitsShortest(Walk m, int at, long lengths) {
        for (long left = lengths; left != 0; left &= left - 1) {
            if (next.fits(m, at + Long.numberOfTrailingZeros(left))) {
                return true;
            }
        }
        return false;
    }
}
