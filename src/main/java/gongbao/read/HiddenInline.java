package gongbao.read;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words in a line of Markdown that a browser does not show, as the tags around them say. */
final class HiddenInline {

    private HiddenInline() {}

    /** The tag that closes what a node opens, where what stands between them is hidden; null where nothing is. */
    static @Nullable Node end(Node open) {
        String tag = open.getChars().toString();
        if (!tag.startsWith("<") || tag.startsWith("</") || tag.indexOf(' ') < 0) {
            return null;
        }
        Document piece = Jsoup.parseBodyFragment(tag);
        Element element = piece.body().firstElementChild();
        if (element == null || !HiddenText.isHiddenAlone(element)) {
            return null;
        }
        return closing(open, element.normalName());
    }

    private static @Nullable Node closing(Node open, String name) {
        int depth = 1;
        for (Node node = open.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInlineBase) {
                String tag = node.getChars().toString().toLowerCase(Locale.ROOT);
                depth += tag.startsWith("</" + name) ? -1 : tag.startsWith("<" + name) ? 1 : 0;
            }
            if (depth == 0) {
                return node;
            }
        }
        return null;
    }
}
