package gongbao.read.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what pages carry at head and foot beside their text: their numbers, and words that several of them repeat. */
final class Furniture {

    /** 〔例〕1, — 1 —, －2－, ·3·, 第1页 共3页, 1/3, Page 2 of 3. */
    private static final Pattern NUMBER = Pattern.compile(String.join(
            "|",
            "[\\s—－–―\\-·.•~〜]*\\d{1,4}[\\s—－–―\\-·.•~〜]*",
            "第\\s*\\d+\\s*页[\\s,，/]*(?:共\\s*\\d+\\s*页)?",
            "\\d+\\s*/\\s*\\d+",
            "(?i:page)?\\s*\\d+\\s*(?i:of)\\s*\\d+"));

    private static final Pattern MARKED = Pattern.compile(".*[—－–―\\-·页/f].*");

    /** How many lines of a page may be heads, and how many feet. */
    private static final int EDGE = 2;

    /** In lines: what stands further from the text is no part of it. */
    private static final float FAR = 1.6f;

    private Furniture() {}

    /** Of the lines of each page those that are no text. */
    static List<Set<PrintLine>> of(List<List<PrintLine>> pages, List<Float> heights) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PrintLine> page : pages) {
            edges(page).stream().map(Furniture::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, pages.size() / 3);
        List<Set<PrintLine>> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PrintLine> beside = new HashSet<>();
            for (PrintLine line : edges(pages.get(i))) {
                if (counts.getOrDefault(key(line), 0) >= often || isNumber(line, pages.get(i), heights.get(i))) {
                    beside.add(line);
                }
            }
            found.add(outermost(pages.get(i), beside));
        }
        return found;
    }

    /** A line between text and text is text, whatever other pages say there. */
    private static Set<PrintLine> outermost(List<PrintLine> page, Set<PrintLine> beside) {
        Set<PrintLine> kept = new HashSet<>();
        for (int i = 0; i < page.size() && beside.contains(page.get(i)); i++) {
            kept.add(page.get(i));
        }
        for (int i = page.size() - 1; i >= 0 && beside.contains(page.get(i)); i--) {
            kept.add(page.get(i));
        }
        return kept;
    }

    private static List<PrintLine> edges(List<PrintLine> page) {
        if (page.size() <= 2 * EDGE) {
            return page;
        }
        List<PrintLine> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }

    /** What it says, whatever the number in it, and where. */
    private static String key(PrintLine line) {
        return Math.round(line.foot() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }

    private static boolean isNumber(PrintLine line, List<PrintLine> page, float height) {
        String text = line.text();
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        boolean atEdge = line.foot() < height * 0.12f || line.foot() > height * 0.85f;
        return MARKED.matcher(text).matches() ? atEdge || isFar(line, page) : atEdge && isFar(line, page);
    }

    private static boolean isFar(PrintLine line, List<PrintLine> page) {
        int at = page.indexOf(line);
        float usual = Flow.pitch(page);
        float above = at > 0 ? line.foot() - page.get(at - 1).foot() : Float.MAX_VALUE;
        float below = at + 1 < page.size() ? page.get(at + 1).foot() - line.foot() : Float.MAX_VALUE;
        return Math.min(above, below) > usual * FAR || page.size() == 1;
    }
}
