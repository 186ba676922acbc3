package gongbao.read.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a page that is printed in columns into these: each is read to its foot before the next. */
final class Columns {

    /** Fewer lines side by side are no columns of text. */
    private static final int FEWEST = 6;

    /** How much of a column its lines fill: words in a table fill less. */
    private static final float FILLED = 0.75f;

    private static final int DEEPEST = 3;

    private Columns() {}

    static List<Region> of(List<Glyph> glyphs) {
        List<Region> regions = new ArrayList<>();
        cut(glyphs, 0, 0, regions);
        return regions;
    }

    private static void cut(List<Glyph> glyphs, int column, int depth, List<Region> regions) {
        List<PrintLine> lines = PrintLine.of(glyphs);
        float gutter = depth < DEEPEST ? gutter(lines) : Float.NaN;
        if (Float.isNaN(gutter)) {
            regions.add(new Region(lines, column));
            return;
        }
        int from = first(lines, gutter);
        int to = last(lines, gutter);
        if (from > 0) {
            regions.add(new Region(lines.subList(0, from), column));
        }
        List<Glyph> zone = glyphs(lines.subList(from, to));
        cut(side(zone, gutter, true), column * 2 + 1, depth + 1, regions);
        cut(side(zone, gutter, false), column * 2 + 2, depth + 1, regions);
        if (to < lines.size()) {
            cut(glyphs(lines.subList(to, lines.size())), column, depth + 1, regions);
        }
    }

    private static List<Glyph> glyphs(List<PrintLine> lines) {
        return lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    }

    private static List<Glyph> side(List<Glyph> glyphs, float gutter, boolean isLeft) {
        Stream<Glyph> side = glyphs.stream().filter(each -> each.x() + each.width() / 2 < gutter == isLeft);
        return side.toList();
    }

    /** A place that no line crosses and that has full lines on both sides; no number where there is none. */
    private static float gutter(List<PrintLine> lines) {
        float left = (float) lines.stream().mapToDouble(PrintLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PrintLine::right).max().orElse(0);
        for (int i = 30; i <= 70; i++) {
            // From the middle outwards.
            int percent = 50 + (i % 2 == 0 ? 1 : -1) * (i - 29) / 2;
            float place = left + (right - left) * percent / 100;
            if (isGutter(lines, place, left, right)) {
                return place;
            }
        }
        return Float.NaN;
    }

    private static boolean isGutter(List<PrintLine> lines, float place, float left, float right) {
        List<PrintLine> zone = lines.subList(first(lines, place), last(lines, place));
        List<PrintLine> before =
                zone.stream().filter(line -> line.left() < place).toList();
        List<PrintLine> behind =
                zone.stream().filter(line -> line.right() > place).toList();
        if (before.size() < FEWEST || behind.size() < FEWEST) {
            return false;
        }
        float endOfLeft = left;
        float startOfRight = right;
        for (PrintLine line : before) {
            endOfLeft = Math.max(endOfLeft, end(line, place));
        }
        for (PrintLine line : behind) {
            startOfRight = Math.min(startOfRight, start(line, place));
        }
        float[] filledLeft = new float[before.size()];
        for (int i = 0; i < filledLeft.length; i++) {
            filledLeft[i] = (end(before.get(i), place) - before.get(i).left()) / (endOfLeft - left);
        }
        float[] filledRight = new float[behind.size()];
        for (int i = 0; i < filledRight.length; i++) {
            filledRight[i] = (behind.get(i).right() - start(behind.get(i), place)) / (right - startOfRight);
        }
        return startOfRight - endOfLeft > zone.get(0).size() * 0.8f
                && median(filledLeft) > FILLED
                && median(filledRight) > FILLED;
    }

    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Where the words before the place end. */
    private static float end(PrintLine line, float place) {
        float end = line.left();
        for (Glyph each : line.glyphs()) {
            end = each.isInk() && each.end() <= place ? Math.max(end, each.end()) : end;
        }
        return end;
    }

    private static float start(PrintLine line, float place) {
        float start = line.right();
        for (Glyph each : line.glyphs()) {
            start = each.isInk() && each.x() >= place ? Math.min(start, each.x()) : start;
        }
        return start;
    }

    private static boolean crosses(PrintLine line, float place) {
        for (Glyph each : line.glyphs()) {
            // A character that covers the place, or one on either side with no more than a blank between.
            if (each.isInk() && each.x() < place + each.size() * 0.3f && each.end() > place - each.size() * 0.3f) {
                return true;
            }
        }
        return false;
    }

    /** The longest run of lines that do not cross the place. */
    private static int first(List<PrintLine> lines, float place) {
        return run(lines, place)[0];
    }

    private static int last(List<PrintLine> lines, float place) {
        return run(lines, place)[1];
    }

    private static int[] run(List<PrintLine> lines, float place) {
        int[] best = {0, 0};
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || crosses(lines.get(i), place)) {
                if (i - start > best[1] - best[0]) {
                    best = new int[] {start, i};
                }
                start = i + 1;
            }
        }
        return best;
    }
}
