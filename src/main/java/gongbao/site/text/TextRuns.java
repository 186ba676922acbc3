package gongbao.site.text;

import gongbao.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Cuts a paragraph at every border of a mark or a link, so that marks may lie in one another and across one another. The pieces
 * nest properly; their texts, joined, are the paragraph; a link is one piece of the page, whatever is marked in it.
 */
final class TextRuns {

    private final String body;
    private final Span within;
    private final List<Layer> layers;
    private final Deque<Layer> open = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** Index of the first layer that is not yet open. */
    private int next;

    private TextRuns(String body, Span within, List<Layer> layers) {
        this.body = body;
        this.within = within;
        this.layers = layers;
    }

    /** Pieces of the stretch; the marks must be in the order of the text, outer before inner, and no link across another. */
    public static List<Piece> of(String body, Span within, List<Mark> marks) {
        TextRuns runs = new TextRuns(body, within, Layer.of(marks, within));
        runs.cut();
        return Pieces.lean(runs.pieces);
    }

    private void cut() {
        List<Integer> borders = List.copyOf(borders());
        for (int i = 0; i + 1 < borders.size(); i++) {
            Span run = new Span(borders.get(i), borders.get(i + 1));
            closeEnded(run.start());
            openStarting(run.start());
            pieces.add(Piece.text(run.of(body)));
        }
        open.forEach(layer -> pieces.add(layer.close()));
    }

    private Set<Integer> borders() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(within.start(), within.end()));
        for (Layer layer : layers) {
            for (int border : new int[] {layer.start(), layer.end()}) {
                if (within.start() < border && border < within.end()) {
                    borders.add(border);
                }
            }
        }
        return borders;
    }

    /** What ends here closes; what was opened inside it and goes on is opened again behind. */
    private void closeEnded(int at) {
        List<Layer> goingOn = closeUntilNone(layer -> layer.end() <= at);
        goingOn.removeIf(layer -> layer.end() <= at);
        goingOn.forEach(layer -> open(layer, at));
    }

    /** Layers that start here, or went on from before, open. A link goes around what ends before it does, and is not cut there. */
    private void openStarting(int at) {
        List<Layer> starting = new ArrayList<>();
        for (; next < layers.size() && layers.get(next).start() <= at; next++) {
            starting.add(layers.get(next));
        }
        int linked =
                starting.stream().filter(Layer::link).mapToInt(Layer::end).max().orElse(at);
        starting.addAll(closeUntilNone(layer -> layer.end() < linked));
        starting.sort(Comparator.comparingInt(layer -> -layer.end()));
        starting.forEach(layer -> open(layer, at));
    }

    private void open(Layer layer, int at) {
        open.push(layer);
        pieces.add(layer.begin(layer.start() == at));
    }

    /** Closes from the innermost on until none of a kind is open; what was closed, the outermost first. */
    private List<Layer> closeUntilNone(Predicate<Layer> kind) {
        Deque<Layer> closed = new ArrayDeque<>();
        while (open.stream().anyMatch(kind)) {
            Layer top = open.pop();
            pieces.add(top.close());
            closed.push(top);
        }
        return new ArrayList<>(closed);
    }
}
