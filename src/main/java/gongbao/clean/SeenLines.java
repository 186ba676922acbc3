package gongbao.clean;

import gongbao.text.Line;
import gongbao.text.SourceText;
import gongbao.zh.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lets a text be cleaned as a reader sees it: the steps get {@code 第十五届} for {@code 第⼗五届}, and what they cut and mark is cut and
 * marked in the lines as they stand.
 */
final class SeenLines {

    private final List<Line> lines;
    private final List<Seen> views = new ArrayList<>();

    private SeenLines(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> views.add(Seen.of(line.text())));
    }

    /**
     * The texts of a source, its own lines in them.
     *
     * @param cleaning what to do with the text as it is seen; only splits and marks lines
     */
    static List<SourceText> clean(SourceText source, Function<SourceText, List<SourceText>> cleaning) {
        if (source.lines().stream().allMatch(line -> Seen.isPlain(line.text()))) {
            return cleaning.apply(source);
        }
        SeenLines seen = new SeenLines(source.lines());
        return cleaning.apply(source.withLines(seen.view())).stream()
                .map(text ->
                        text.withLines(text.lines().stream().map(seen::itself).toList()))
                .toList();
    }

    /** Each line with its index for a number, so that what becomes of it is known again. */
    private List<Line> view() {
        List<Line> view = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            view.add(new Line(views.get(i).text(), i, 1, line.kind(), line.continues()));
        }
        return view;
    }

    /** The stretch of a line as it stands that a cleaned one was made of; what hides behind a stretch goes with it. */
    private Line itself(Line cleaned) {
        Line line = lines.get(cleaned.number());
        Seen view = views.get(cleaned.number());
        int start = cleaned.column() - 1;
        int from = start == 0 ? 0 : view.origin(start);
        int to = view.origin(start + cleaned.text().length());
        return new Line(
                line.text().substring(from, to),
                line.number(),
                line.column() + from,
                cleaned.kind(),
                cleaned.continues());
    }
}
