package gongbao.clean;

import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells the text of a source that lies in several files from what each of its pages has around it: the title that every page has
 * above, its pager, its foot. Only the lines of the first page may be a head of the text.
 */
final class PagedLines {

    /** 〔例〕…公报（2） */
    private static final Pattern MARK = Pattern.compile("[（(\\[【]第?\\d{1,3}(?:[/／]\\d{1,3})?页?[)）\\]】]$");

    private PagedLines() {}

    /**
     * The same source with the furniture of its pages marked.
     *
     * @param clean what cleans one page
     */
    static SourceText of(SourceText source, UnaryOperator<SourceText> clean) {
        List<Line> lines = new ArrayList<>();
        Set<String> head = Set.of();
        for (List<Line> page : pages(source)) {
            boolean isFirst = lines.isEmpty();
            List<Line> marked = isFirst ? page : withoutHead(page, head);
            head = isFirst ? head(page) : head;
            lines.addAll(clean.apply(source.withLines(marked)).lines());
        }
        return source.withLines(lines);
    }

    private static List<List<Line>> pages(SourceText source) {
        List<List<Line>> pages = new ArrayList<>();
        String path = "";
        for (Line line : source.lines()) {
            String own = source.file().pathAt(line.number());
            if (!own.equals(path)) {
                pages.add(new ArrayList<>());
                path = own;
            }
            pages.get(pages.size() - 1).add(line);
        }
        return pages;
    }

    /** What stands above the first sentence. */
    private static Set<String> head(List<Line> page) {
        Set<String> head = new HashSet<>();
        for (Line line : page) {
            if (line.isBody() && Shapes.isProse(line)) {
                break;
            }
            head.add(words(line));
            head.add(MARK.matcher(words(line)).replaceFirst(""));
        }
        return head;
    }

    private static List<Line> withoutHead(List<Line> page, Set<String> head) {
        List<Line> marked = new ArrayList<>(page);
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            if (line.isBody() && !Blanks.isBlank(line.text())) {
                String words = words(line);
                if (!head.contains(words) && !head.contains(MARK.matcher(words).replaceFirst(""))) {
                    break;
                }
                marked.set(i, line.as(Line.Kind.OUTSIDE));
            }
        }
        return marked;
    }

    private static String words(Line line) {
        return Blanks.squeeze(line.text());
    }
}
