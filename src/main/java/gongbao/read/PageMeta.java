package gongbao.read;

import gongbao.lexicon.Lexicon;
import gongbao.text.Blanks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its head, under the names of the government web guideline.
 *
 * @param fields name to content; {@code title} is the title element
 */
record PageMeta(Map<String, String> fields) {

    /** Names of meta tags in lower case, and the field each one fills. */
    private static final Map<String, String> NAMES = names();

    static PageMeta of(Document page) {
        Map<String, String> fields = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String said = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String name = NAMES.get(said.strip().toLowerCase(Locale.ROOT));
            String content = Blanks.strip(meta.attr("content"));
            if (name != null && !content.isEmpty()) {
                fields.putIfAbsent(name, content);
            }
        }
        String title = Blanks.strip(page.title());
        if (!title.isEmpty()) {
            fields.put("title", title);
        }
        return new PageMeta(fields);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Lexicon.rows("meta-names", 2, row -> names.put(row.text(0).toLowerCase(Locale.ROOT), row.text(1)));
        return names;
    }

    /** The article's title as far as the head knows it: without the site's name where there is a field for it. */
    String title() {
        return fields.getOrDefault("ArticleTitle", fields.getOrDefault("title", ""));
    }
}
