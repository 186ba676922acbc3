package gongbao.site.text;

import gongbao.site.page.Pairs;
import java.util.ArrayList;
import java.util.List;

/** Cuts the texts of two long communiqués into pages, paragraph by paragraph; what lies side by side stays side by side. */
public final class TextSheets {

    /** As many characters of both texts stand on one page. */
    private static final int MOST = 24_000;

    /** What a paragraph needs beside its characters. */
    private static final int PARAGRAPH = 60;

    private TextSheets() {}

    /** How many pages of their own the texts need; none where they fit below the rest of the comparison. */
    public static int count(Pairs.Pair pair) {
        int length = pair.before().communique().body().length()
                + pair.after().communique().body().length();
        return length <= MOST ? 0 : (length + MOST - 1) / MOST;
    }

    /**
     * What one of the pages shows.
     *
     * @param number from 1
     */
    public static List<TextCompare.Part> of(List<TextCompare.Part> all, int number, int count) {
        int whole = all.stream().mapToInt(TextSheets::weight).sum();
        int from = (int) ((long) whole * (number - 1) / count);
        int to = (int) ((long) whole * number / count);
        List<TextCompare.Part> parts = new ArrayList<>();
        int at = 0;
        for (TextCompare.Part part : all) {
            int rows = Math.max(part.before().size(), part.after().size());
            int first = -1;
            int last = -1;
            for (int i = 0; i < rows; i++) {
                if (from <= at && at < to) {
                    first = first < 0 ? i : first;
                    last = i + 1;
                }
                at += weight(part, i);
            }
            if (first >= 0) {
                parts.add(cut(part, first, last));
            }
        }
        return parts;
    }

    private static TextCompare.Part cut(TextCompare.Part part, int from, int to) {
        return new TextCompare.Part(
                part.label(),
                from == 0 ? part.same() : null,
                from > 0,
                paras(part.before(), from, to),
                paras(part.after(), from, to));
    }

    private static List<TextCompare.Para> paras(List<TextCompare.Para> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    private static int weight(TextCompare.Part part) {
        int rows = Math.max(part.before().size(), part.after().size());
        int weight = 0;
        for (int i = 0; i < rows; i++) {
            weight += weight(part, i);
        }
        return weight;
    }

    private static int weight(TextCompare.Part part, int row) {
        return weight(part.before(), row) + weight(part.after(), row);
    }

    private static int weight(List<TextCompare.Para> paras, int row) {
        return row >= paras.size()
                ? 0
                : PARAGRAPH
                        + paras.get(row).runs().stream()
                                .mapToInt(run -> run.text().length())
                                .sum();
    }
}
