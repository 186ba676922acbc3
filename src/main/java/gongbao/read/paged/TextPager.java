package gongbao.read.paged;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A line that only counts: {@code 1/4}, {@code 第1页 共4页}. */
final class TextPager {

    private static final Pattern COUNT =
            Pattern.compile("[（(]?(?:(\\d{1,3})[/／](\\d{1,3})|第(\\d{1,3})[页頁][/／,，]?共(\\d{1,3})[页頁])[)）]?");

    private static final int LONGEST = 40;

    private TextPager() {}

    /** Null where the page has none, or two that say different things. */
    static @Nullable Pager of(Document page) {
        Pager found = null;
        for (Element element : page.getAllElements()) {
            String own = element.ownText();
            Pager pager = own.isEmpty() ? null : counted(FewWords.of(element, LONGEST));
            if (pager != null && found != null && !pager.equals(found)) {
                return null;
            }
            found = pager == null ? found : pager;
        }
        return found;
    }

    private static @Nullable Pager counted(String words) {
        Matcher count = COUNT.matcher(words);
        if (!count.matches()) {
            return null;
        }
        boolean bare = count.group(1) != null;
        int page = Integer.parseInt(count.group(bare ? 1 : 3));
        int total = Integer.parseInt(count.group(bare ? 2 : 4));
        boolean sound = page > 0 && page <= total && total > 1 && total <= Pager.MOST;
        return sound ? new Pager(page, total, true, Map.of(), null, null) : null;
    }
}
