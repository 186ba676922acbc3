package gongbao.site.text;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Marked words, or the link on them: what an element of the page goes around. */
record Layer(Mark mark, boolean link) {

    /** Marks that overlap a stretch, each followed by its link, in the order in which they begin: outer before inner. */
    static List<Layer> of(List<Mark> marks, Span within) {
        List<Layer> layers = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().overlaps(within)) {
                layers.add(new Layer(mark, false));
                if (mark.href() != null && mark.handle().overlaps(within)) {
                    layers.add(new Layer(mark, true));
                }
            }
        }
        layers.sort(Comparator.comparingInt((Layer layer) -> Math.max(layer.start(), within.start()))
                .thenComparingInt(layer -> -layer.end()));
        return layers;
    }

    int start() {
        return words().start();
    }

    int end() {
        return words().end();
    }

    private Span words() {
        return link ? mark.handle() : mark.span();
    }

    /** What begins here. Marks that are opened once more have no id: it stands on the first. */
    Piece begin(boolean first) {
        return link && mark.href() != null ? Piece.link(mark.href()) : Piece.open(first ? mark.id() : null);
    }

    Piece close() {
        return link ? Piece.UNLINK : Piece.CLOSE;
    }
}
