package gongbao.read;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a page that a browser does not show, by their attributes, their style or the page's own style sheets. What holds the
 * main text is no such element, whatever its style says: a script shows it when somebody looks.
 */
final class HiddenText {

    private static final StyleSheets NO_SHEETS = StyleSheets.of(new Document(""));

    private final StyleSheets sheets;
    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Characters of words below an element, where anything is hidden at all. */
    private final Map<Element, Integer> words = new IdentityHashMap<>();

    private HiddenText(StyleSheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Of a page.
     *
     * @param known the elements in which main texts are kept
     * @param sheets what its style sheets say
     */
    static Set<Element> of(Document page, Collection<Element> known, StyleSheets sheets) {
        HiddenText found = of(page, sheets);
        if (!found.hidden.isEmpty()) {
            found.count(page.body());
            int seen = known.stream()
                    .filter(found::isSeen)
                    .mapToInt(found::words)
                    .max()
                    .orElse(0);
            known.stream().filter(container -> found.words(container) > seen).forEach(found::show);
            int most = found.words(page.body()) / 2;
            found.hidden.removeIf(element -> found.words(element) > most);
        }
        return found.hidden;
    }

    /** Of a piece of a page, in which nothing tells the main text. */
    static Set<Element> inPiece(Document piece, StyleSheets sheets) {
        return of(piece, sheets).hidden;
    }

    private static HiddenText of(Document page, StyleSheets sheets) {
        HiddenText found = new HiddenText(sheets);
        for (Element element : page.body().getAllElements()) {
            if (found.isHidden(element)) {
                found.hidden.add(element);
            }
        }
        return found;
    }

    /** Whether the element is one, of which nothing but itself is known. */
    static boolean isHiddenAlone(Element element) {
        return new HiddenText(NO_SHEETS).isHidden(element);
    }

    private boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.nameIs("dialog") && !element.hasAttr("open")) {
            return true;
        }
        InlineStyle style = InlineStyle.of(element.attr("style"));
        boolean isSaid = style != InlineStyle.NONE;
        if (isSaid && style.hidesAll()
                || sheets.hides(element) && !style.isDisplayed()
                || Colours.areEqual(element, style) && !isShownWithin(element, "color")) {
            return true;
        }
        for (String property : isSaid || sheets.sayOfWords() ? InlineStyle.OF_WORDS : List.<String>of()) {
            if (hidesWords(element, style, property)) {
                return true;
            }
        }
        return false;
    }

    private boolean hidesWords(Element element, InlineStyle style, String property) {
        return (style.hidesWords(property) || sheets.hidesWords(element, property) && !style.showsWords(property))
                && !isShownWithin(element, property);
    }

    private boolean isShownWithin(Element element, String property) {
        for (Element inner : element.getAllElements()) {
            if (inner != element
                    && (sheets.showsWords(inner, property)
                            || InlineStyle.of(inner.attr("style")).showsWords(property))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (hidden.contains(e)) {
                return false;
            }
        }
        return true;
    }

    /** A container of main texts is seen, unless another one is that holds as much. */
    private void show(Element container) {
        for (Element e = container; e != null; e = e.parent()) {
            hidden.remove(e);
        }
    }

    private int words(Element element) {
        return words.getOrDefault(element, 0);
    }

    private void count(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                int length = length(text);
                for (Node e = length == 0 ? null : text.parent(); e instanceof Element element; e = e.parent()) {
                    words.merge(element, length, Integer::sum);
                }
            }
        });
    }

    private static int length(TextNode text) {
        return (int) text.getWholeText().chars().filter(c -> c >= 0x2E80).count();
    }
}
