package gongbao.site.text;

import gongbao.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph at every border of a mark, so that marks may lie in one another and across one another. The pieces nest
 * properly; their texts, joined, are the paragraph; each run of text is at most one link, to the innermost mark.
 */
final class TextRuns {

    private final String body;
    private final Span within;
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** Index of the first mark that is not yet open. */
    private int next;

    private TextRuns(String body, Span within, List<Mark> marks) {
        this.body = body;
        this.within = within;
        this.marks = marks;
    }

    /** Pieces of the stretch; the marks must be in the order of the text, outer before inner. */
    public static List<Piece> of(String body, Span within, List<Mark> marks) {
        TextRuns runs = new TextRuns(
                body,
                within,
                marks.stream().filter(mark -> mark.span().overlaps(within)).toList());
        runs.cut();
        return runs.pieces;
    }

    private void cut() {
        List<Integer> borders = List.copyOf(borders());
        for (int i = 0; i + 1 < borders.size(); i++) {
            Span run = new Span(borders.get(i), borders.get(i + 1));
            closeEnded(run.start());
            openStarting(run.start());
            pieces.add(Piece.run(run.of(body), hrefOf(run)));
        }
        closeEnded(within.end());
        open.forEach(mark -> pieces.add(Piece.CLOSE));
    }

    private Set<Integer> borders() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(within.start(), within.end()));
        for (Mark mark : marks) {
            for (int border : new int[] {
                mark.span().start(),
                mark.span().end(),
                mark.handle().start(),
                mark.handle().end()
            }) {
                if (within.start() < border && border < within.end()) {
                    borders.add(border);
                }
            }
        }
        return borders;
    }

    /** Marks that end here close; those that were opened inside them and go on are opened again behind. */
    private void closeEnded(int at) {
        Deque<Mark> goingOn = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.span().end() <= at)) {
            Mark top = open.pop();
            pieces.add(Piece.CLOSE);
            if (top.span().end() > at) {
                goingOn.push(top);
            }
        }
        for (Mark mark : goingOn) {
            open.push(mark);
            pieces.add(Piece.open(null, mark.kind()));
        }
    }

    /** Marks that start here, or went on from before, open. */
    private void openStarting(int at) {
        for (; next < marks.size() && marks.get(next).span().start() <= at; next++) {
            Mark mark = marks.get(next);
            open.push(mark);
            pieces.add(Piece.open(mark.span().start() == at ? mark.id() : null, mark.kind()));
        }
    }

    private @Nullable String hrefOf(Span run) {
        return open.stream()
                .filter(mark -> mark.href() != null && mark.handle().contains(run))
                .map(Mark::href)
                .findFirst()
                .orElse(null);
    }
}
