package gongbao.read.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between which edges the lines of a page or a column stand. */
final class Edges {

    /** With fewer lines the edges of all columns at that place hold. */
    private static final int ENOUGH = 8;

    /** Marks may hang beyond an edge, and a last character may have had no room before it. */
    private static final float RAGGED = 2.1f;

    private record Pair(float left, float right) {}

    private final Map<Region, Pair> own = new HashMap<>();
    private final Map<Integer, Pair> shared = new HashMap<>();

    Edges(List<Region> regions) {
        Map<Integer, List<PrintLine>> byColumn = new HashMap<>();
        for (Region region : regions) {
            byColumn.computeIfAbsent(region.column(), any -> new ArrayList<>()).addAll(region.lines());
            if (region.lines().size() >= ENOUGH) {
                own.put(region, of(region.lines()));
            }
        }
        byColumn.forEach((column, lines) -> {
            if (!lines.isEmpty()) {
                shared.put(column, of(lines));
            }
        });
    }

    private static Pair of(List<PrintLine> lines) {
        return new Pair(left(lines), right(lines));
    }

    /** The outermost place at which more than one line begins. */
    private static float left(List<PrintLine> lines) {
        float[] lefts = new float[lines.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = lines.get(i).left();
        }
        Arrays.sort(lefts);
        for (int i = 0; i + 1 < lefts.length; i++) {
            if (lefts[i + 1] - lefts[i] < 0.5f * lines.get(0).size()) {
                return lefts[i];
            }
        }
        return lefts[0];
    }

    /** Where full lines end: the middle one of those that come near the outermost. */
    private static float right(List<PrintLine> lines) {
        float most = -Float.MAX_VALUE;
        for (PrintLine line : lines) {
            most = Math.max(most, line.right());
        }
        List<Float> near = new ArrayList<>();
        for (PrintLine line : lines) {
            if (most - line.right() < RAGGED * line.size()) {
                near.add(line.right());
            }
        }
        near.sort(Float::compare);
        return near.get(near.size() / 2);
    }

    float left(Region region) {
        return pair(region).left();
    }

    float right(Region region) {
        return pair(region).right();
    }

    private Pair pair(Region region) {
        return own.getOrDefault(region, shared.getOrDefault(region.column(), new Pair(0, 0)));
    }

    /** Whether the line stands in the middle, with room on both sides. */
    boolean isCentred(PrintLine line, Region region) {
        float before = line.left() - left(region);
        float behind = right(region) - line.right();
        return before > 1.5f * line.size()
                && behind > 1.5f * line.size()
                && Math.abs(before - behind) < 2 * line.size();
    }
}
