package gongbao.read.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A pager that stands in the page as links: {@code 1 2 3 下一页}, {@code 【1】【2】【3】}, {@code 第1页/共3页}. */
final class LinkPager {

    /** All that a pager says; what says more is none. */
    private static final Pattern WORDS = Pattern.compile("(?:\\d{1,3}|[\\[\\]【】()（）<>＜＞《》«»‹›|｜/／…・·.,，:：、→←-]"
            + "|首页|第一页|[上前]一?[页頁]|[下后]一?[页頁]|最后一?页|[尾末][页頁]|当前|第|共|[页頁]|分|转到?|跳转?至?|到|GO|Go|go|确定"
            + "|(?:显示|阅读|查看|余下|剩余|在本页|本页|浏览)*全文|(?i:prev(?:ious)?|next|first|last|page|of))+");

    private static final int LONGEST = 400;
    private static final int HIGHEST = 5;

    /** A page has one above its text and one below; so many are rows of numbers. */
    private static final int MOST_BOXES = 50;

    private LinkPager() {}

    /** Null where the page has none, or two that say different things. */
    static @Nullable Pager of(Document page, String file) {
        Pager best = null;
        for (Element box : boxes(page)) {
            Pager found = new PagerBox(box, file).read();
            if (found != null && best != null && contradict(best, found)) {
                return null;
            }
            best = found != null && (best == null || says(found) > says(best)) ? found : best;
        }
        return best;
    }

    private static boolean contradict(Pager one, Pager other) {
        return one.page() != 0 && other.page() != 0 && one.page() != other.page();
    }

    private static int says(Pager pager) {
        return (pager.page() > 0 ? 1000 : 0)
                + (pager.total() > 0 ? 1000 : 0)
                + pager.names().size();
    }

    /** The largest elements that are pagers and nothing else. */
    private static List<Element> boxes(Document page) {
        List<Element> boxes = new ArrayList<>();
        for (Element link : page.select("a, option")) {
            if (boxes.size() == MOST_BOXES) {
                break;
            }
            boolean known =
                    boxes.stream().anyMatch(box -> box == link || link.parents().contains(box));
            Element box = known || !isPager(link) ? null : widest(link);
            if (box != null) {
                boxes.removeIf(inner -> inner.parents().contains(box));
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static Element widest(Element link) {
        Element widest = link;
        Element next = link.parent();
        for (int i = 0; i < HIGHEST && next != null && isPager(next); i++) {
            widest = next;
            next = next.parent();
        }
        return widest;
    }

    private static boolean isPager(Element element) {
        if (element.nameIs("body") || element.nameIs("html")) {
            return false;
        }
        String words = FewWords.of(element, LONGEST);
        return !words.isEmpty() && WORDS.matcher(words).matches();
    }
}
