package gongbao.site.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes out of the pieces of a text the borders that say nothing: those of words without an id, and those around a link that
 * is all of the words, which bears their id itself.
 *
 * <pre>
 * [a:&lt;a.html 甲&gt;]   → &lt;a a.html 甲&gt;
 * [a:甲&lt;a.html 乙&gt;]  stays
 * </pre>
 */
final class Pieces {

    private Pieces() {}

    static List<Piece> lean(List<Piece> pieces) {
        return merged(named(pieces));
    }

    /** Without borders of words that have no id. */
    private static List<Piece> named(List<Piece> pieces) {
        int[] ends = ends(pieces);
        boolean[] gone = new boolean[pieces.size()];
        for (int i = 0; i < gone.length; i++) {
            Piece piece = pieces.get(i);
            if (piece.type() == Piece.Type.OPEN && piece.id() == null) {
                gone[i] = true;
                gone[ends[i]] = true;
            }
        }
        return left(pieces, gone);
    }

    private static List<Piece> merged(List<Piece> pieces) {
        int[] ends = ends(pieces);
        boolean[] gone = new boolean[pieces.size()];
        List<Piece> all = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < gone.length; i++) {
            boolean opens = all.get(i).type() == Piece.Type.OPEN;
            if (opens && all.get(i + 1).type() == Piece.Type.LINK && ends[i] == ends[i + 1] + 1) {
                gone[i] = true;
                gone[ends[i]] = true;
                all.set(i + 1, all.get(i + 1).named(all.get(i).id()));
            }
        }
        return left(all, gone);
    }

    /** For each piece that begins something the index of the one that ends it. */
    private static int[] ends(List<Piece> pieces) {
        int[] ends = new int[pieces.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ends.length; i++) {
            switch (pieces.get(i).type()) {
                case OPEN, LINK -> open.push(i);
                case CLOSE, UNLINK -> ends[open.pop()] = i;
                case TEXT -> {}
            }
        }
        return ends;
    }

    private static List<Piece> left(List<Piece> pieces, boolean[] gone) {
        List<Piece> left = new ArrayList<>(pieces.size());
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                left.add(pieces.get(i));
            }
        }
        return left;
    }
}
