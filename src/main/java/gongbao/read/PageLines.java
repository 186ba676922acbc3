package gongbao.read;

import gongbao.text.Line;
import gongbao.text.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The lines of a page: every block, and which of them are the main text. */
final class PageLines {

    private PageLines() {}

    /** What a page shows and hides, in reading order. */
    static List<Block> blocks(Document page, Containers containers) {
        Elements known = containers.in(Containers.MAIN);
        StyleSheets sheets = StyleSheets.of(page);
        return BlockWalker.walk(page, identity(known), HiddenText.of(page, known, sheets), sheets);
    }

    static List<Line> of(Document page, Containers containers, List<Block> blocks, PageMeta meta, Places places) {
        Elements known = containers.in(Containers.MAIN);
        Set<Element> beside = beside(containers.in(Containers.BESIDE), blocks);
        List<Block> candidates = blocks.stream()
                .filter(block -> !block.isHidden() && !beside.contains(block.owner()))
                .toList();
        Element main = MainText.find(page.body(), candidates, known, containers.in(Containers.WIDE));
        Set<Element> inside = identity(main.getAllElements());
        inside.removeAll(beside);
        Set<Block> title =
                identity(new PageTitle(candidates, inside, meta).find(identity(containers.in(Containers.TITLE))));
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            Line.Kind kind = block.isHidden() || inside.contains(block.owner())
                    ? block.kind()
                    : title.contains(block) ? Line.Kind.HEADING : Line.Kind.OUTSIDE;
            lines.add(new Line(block.text(), places.line(block.offset()), places.column(block.offset()), kind, false));
        }
        return lines;
    }

    /** The elements that stand beside any text; one that holds much of the page's prose is misnamed, and none of them. */
    private static Set<Element> beside(Elements named, List<Block> blocks) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        int all = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                all += block.text().length();
                for (Element e = block.owner(); e != null; e = e.parent()) {
                    prose.merge(e, block.text().length(), Integer::sum);
                }
            }
        }
        Set<Element> beside = identity(List.of());
        for (Element element : named) {
            if (!beside.contains(element) && prose.getOrDefault(element, 0) * 3 <= all) {
                beside.addAll(element.getAllElements());
            }
        }
        return beside;
    }

    private static <T> Set<T> identity(List<T> members) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(members);
        return set;
    }
}
