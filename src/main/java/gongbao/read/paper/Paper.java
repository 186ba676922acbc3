package gongbao.read.paper;

import gongbao.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads pages; the only door of this package. */
public final class Paper {

    /** A page without its head and foot and lines that nobody sees, its tables apart. */
    private record Page(
            List<Region> regions,
            List<Grid> grids,
            List<List<Glyph>> cells,
            Set<PrintLine> beside,
            List<PrintLine> unseen) {}

    private Paper() {}

    /** The paragraphs, rows and heads of all pages, in reading order. */
    public static List<Line> lines(List<Sheet> sheets) {
        List<Page> pages = pages(sheets);
        List<Region> regions =
                pages.stream().flatMap(page -> page.regions().stream()).toList();
        List<PrintLine> lines =
                regions.stream().flatMap(region -> region.lines().stream()).toList();
        Edges edges = new Edges(regions);
        Flow flow = new Flow(edges, new Habits(regions, edges, pitch(regions)), usualSize(lines));
        for (int i = 0; i < pages.size(); i++) {
            write(pages.get(i), flow);
            sheets.get(i).turned().forEach(flow::beside);
        }
        return flow.lines();
    }

    /** The words of some characters, a line each, for what stands beside the text. */
    public static List<String> words(List<Glyph> glyphs) {
        return PrintLine.of(glyphs).stream().map(PrintLine::text).toList();
    }

    private static float usualSize(List<PrintLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PrintLine line : lines) {
            counts.merge(Math.round(line.size() * 4), line.glyphs().size(), Integer::sum);
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 4f;
    }

    private static float pitch(List<Region> regions) {
        List<Float> pitches = new ArrayList<>();
        for (Region region : regions) {
            for (int i = 1; i < region.lines().size(); i++) {
                pitches.add(
                        region.lines().get(i).foot() - region.lines().get(i - 1).foot());
            }
        }
        pitches.sort(Float::compare);
        return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 2);
    }

    private static List<Page> pages(List<Sheet> sheets) {
        List<List<PrintLine>> all = new ArrayList<>();
        List<List<PrintLine>> unseen = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<PrintLine> lines = PrintLine.of(sheet.glyphs());
            unseen.add(lines.stream().filter(PrintLine::isUnseen).toList());
            all.add(lines.stream().filter(line -> !line.isUnseen()).toList());
            heights.add(sheet.height());
        }
        List<Set<PrintLine>> beside = Furniture.of(all, heights);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            pages.add(page(sheets.get(i), beside.get(i), unseen.get(i)));
        }
        return pages;
    }

    private static Page page(Sheet sheet, Set<PrintLine> beside, List<PrintLine> unseen) {
        Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        beside.forEach(line -> taken.addAll(line.glyphs()));
        unseen.forEach(line -> taken.addAll(line.glyphs()));
        List<Grid> grids = new ArrayList<>(Grid.of(sheet.rules()));
        grids.sort(Comparator.comparingDouble(Grid::top));
        List<List<Glyph>> cells = new ArrayList<>();
        for (Grid grid : grids) {
            List<Glyph> inside = sheet.glyphs().stream()
                    .filter(each -> !taken.contains(each) && grid.holds(each))
                    .toList();
            taken.addAll(inside);
            cells.add(inside);
        }
        List<Glyph> text =
                sheet.glyphs().stream().filter(each -> !taken.contains(each)).toList();
        return new Page(Columns.of(text), grids, cells, beside, new ArrayList<>(unseen));
    }

    private static void write(Page page, Flow flow) {
        page.beside().stream()
                .sorted(Comparator.comparingDouble(PrintLine::foot))
                .forEach(line -> {
                    flow.beside(line.text());
                    flow.unseen(line.unseen());
                });
        Set<Grid> written = new HashSet<>();
        for (Region region : page.regions()) {
            flow.turn();
            Map<PrintLine, String> rows = AlignedRows.of(region.lines());
            for (PrintLine line : region.lines()) {
                grids(page, written, line.foot(), region, flow);
                unseen(page, line.foot(), region, flow);
                String row = rows.get(line);
                if (row != null) {
                    flow.row(row);
                } else {
                    flow.line(line, region);
                }
                flow.unseen(line.unseen());
            }
        }
        grids(page, written, Float.MAX_VALUE, new Region(List.of(), 0), flow);
        unseen(page, Float.MAX_VALUE, new Region(List.of(), 0), flow);
    }

    /** The lines above a place in the column that nobody sees. */
    private static void unseen(Page page, float above, Region region, Flow flow) {
        page.unseen().removeIf(line -> {
            boolean isNext = line.foot() < above && region.reaches((line.left() + line.right()) / 2);
            flow.unseen(isNext ? line.unseen() : "");
            return isNext;
        });
    }

    /** The tables that stand above a place in the column, or anywhere in the page where it has one. */
    private static void grids(Page page, Set<Grid> written, float above, Region region, Flow flow) {
        for (int i = 0; i < page.grids().size(); i++) {
            Grid grid = page.grids().get(i);
            if (grid.top() < above && region.reaches(grid.middle()) && written.add(grid)) {
                grid.lines(page.cells().get(i)).forEach(flow::row);
                PrintLine.of(page.cells().get(i)).forEach(line -> flow.unseen(line.unseen()));
            }
        }
    }
}
