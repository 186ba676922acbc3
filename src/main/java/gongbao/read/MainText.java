package gongbao.read;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's main text.
 *
 * <p>The measure is prose: blocks with sentences that are no links. First the containers of known site systems; else, from a
 * wide container or the whole page, down into the one child that holds nearly all of the prose, as long as there is one.
 */
final class MainText {

    /** A known container with less of the page's prose than this holds something else. */
    private static final double MOST = 0.4;
    /** What is left behind on the way down must not be text. */
    private static final double NEARLY_ALL = 0.9;

    private static final List<String> HOLDERS =
            List.of("div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Element body;

    private MainText(Element body, List<Block> blocks) {
        this.body = body;
        prose.put(body, 0);
        for (Block block : blocks) {
            if (block.isProse()) {
                for (Element e = block.owner(); e != null; e = e.parent()) {
                    prose.merge(e, block.text().length(), Integer::sum);
                }
            }
        }
    }

    static Element find(Element body, List<Block> blocks, Elements known, Elements wide) {
        MainText finder = new MainText(body, blocks);
        Element exact = finder.innermost(known);
        return exact != null ? exact : finder.narrowed(finder.innermost(wide));
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Of the elements with most of the prose, the smallest that loses nothing against the fullest. */
    private @Nullable Element innermost(Elements elements) {
        int most = elements.stream().mapToInt(this::prose).max().orElse(0);
        if (most == 0 || most < prose(body) * MOST) {
            return null;
        }
        return elements.stream()
                .filter(element -> prose(element) >= most * NEARLY_ALL)
                .max(Comparator.comparingInt(element -> element.parents().size()))
                .orElse(null);
    }

    private Element narrowed(@Nullable Element start) {
        Element element = start == null ? body : start;
        double enough = prose(element) * NEARLY_ALL;
        Element next = element;
        while (next != null && enough > 0) {
            element = next;
            next = element.children().stream()
                    .filter(child -> HOLDERS.contains(child.normalName()) && prose(child) >= enough)
                    .findFirst()
                    .orElse(null);
        }
        return element;
    }
}
