package gongbao.read.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a document sets its paragraphs in, as those show whose beginning is beyond doubt: behind a line that ends short of the
 * edge, or a wider gap.
 */
final class Habits {

    /** In sizes of the font: Chinese text is set in by two characters. */
    static final float INDENT = 1.2f;

    /** A line may end so far before the edge because the next character had no room. */
    static final float SHORT = 2.1f;

    static final float GAP = 1.6f;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[一二三四五六七八九十百零〇]+[、．.]|[（(][一二三四五六七八九十百零〇\\d]+[）)]|\\d{1,3}[、．.](?!\\d)|第[一二三四五六七八九十百零〇\\d]+[章节条编款]|[①-⑳]).*",
            Pattern.DOTALL);

    private final Edges edges;
    private final float pitch;
    private int setIn;
    private int flush;
    private int numberedSetIn;
    private int numberedFlush;

    Habits(List<Region> regions, Edges edges, float pitch) {
        this.edges = edges;
        this.pitch = pitch;
        regions.forEach(this::look);
    }

    private void look(Region region) {
        List<PrintLine> lines = region.lines();
        for (int i = 1; i < lines.size(); i++) {
            PrintLine line = lines.get(i);
            PrintLine last = lines.get(i - 1);
            boolean isText = !edges.isCentred(line, region) && line.cells().size() < 2 && isFull(line, region);
            boolean begins =
                    isGap(last, line) || !isFull(last, region) && last.cells().size() < 2;
            if (isText && begins && !edges.isCentred(last, region)) {
                count(isNumbered(line.text()), isSetIn(line, region));
            }
        }
    }

    private void count(boolean isNumbered, boolean isSetIn) {
        if (isNumbered) {
            numberedSetIn += isSetIn ? 1 : 0;
            numberedFlush += isSetIn ? 0 : 1;
        } else {
            setIn += isSetIn ? 1 : 0;
            flush += isSetIn ? 0 : 1;
        }
    }

    /** Whether the line reaches to the edge. */
    boolean isFull(PrintLine line, Region region) {
        return edges.right(region) - line.right() < SHORT * line.size();
    }

    boolean isSetIn(PrintLine line, Region region) {
        return line.left() - edges.left(region) >= INDENT * line.size();
    }

    /** Whether two lines of a page stand further from one another than those of a paragraph. */
    boolean isGap(PrintLine last, PrintLine line) {
        return line.foot() - last.foot() > GAP * Math.max(pitch, 1.2f * line.size());
    }

    /** 〔例〕一、总体要求, （二）经济目标, 第三条. */
    static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).matches();
    }

    /** Whether paragraphs that begin like these words are never set in: then a line at the edge may be one. */
    boolean beginsAtEdge(String words) {
        return isNumbered(words) ? numberedFlush > 0 && numberedSetIn == 0 : flush > 0 && setIn == 0;
    }
}
