package gongbao.read.paged;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The words of elements that hold few of them. Of others no more is looked at: to read all of it for each element that lies
 * around it takes minutes where hundreds do.
 */
final class FewWords {

    /** In files a line and what sets it in stand between two words. */
    private static final int BLANKS_A_WORD = 40;

    private FewWords() {}

    /** The words without blanks; empty where they are more than so many characters, or none. */
    static String of(Element element, int most) {
        StringBuilder words = new StringBuilder();
        int[] looked = {0};
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        looked[0] += text.getWholeText().length();
                        words.append(looked[0] > most * BLANKS_A_WORD ? "" : PagerBox.squeezed(text.getWholeText()));
                    }
                    boolean few = ++looked[0] <= most * BLANKS_A_WORD && words.length() <= most;
                    return few ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                element);
        return looked[0] > most * BLANKS_A_WORD || words.length() > most ? "" : words.toString();
    }
}
