package gongbao.index;

import java.util.BitSet;

/**
 * The part of the folding table that the texts of an archive need, and whoever types: capitals, wide forms, punctuation. A page folds
 * with it alone, but for what is written in other characters than the texts.
 */
final class FoldRows {

    private final StringBuilder dropped = new StringBuilder();
    private final StringBuilder one = new StringBuilder();
    private final StringBuilder several = new StringBuilder();
    private final int[] folded = new int[FoldTable.TABLE.longest()];

    /** @param used the characters that the texts hold */
    FoldRows(BitSet used) {
        BitSet all = (BitSet) used.clone();
        all.set(' ', '~' + 1);
        all.set('‐', '‧' + 1);
        all.set('\u3000', '〟' + 1);
        all.set('！', '～' + 1);
        all.stream().forEach(this::add);
    }

    private void add(int c) {
        int count = FoldTable.TABLE.fold(c, folded, 0);
        if (count == 0) {
            dropped.appendCodePoint(c);
        } else if (count == 1 && folded[0] != c) {
            one.appendCodePoint(c).appendCodePoint(folded[0]);
        } else if (count > 1) {
            several.appendCodePoint(c).append(new String(folded, 0, count)).append(' ');
        }
    }

    String dropped() {
        return dropped.toString();
    }

    String one() {
        return one.toString();
    }

    String several() {
        return several.toString();
    }
}
