package gongbao.read;

import gongbao.text.Blanks;
import gongbao.text.WordList;
import java.util.HashMap;
import java.util.List;
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

    static PageMeta of(Document page) {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : WordList.rows("meta-names", 2)) {
            names.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
        }
        Map<String, String> fields = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String said = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String name = names.get(said.strip().toLowerCase(Locale.ROOT));
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

    /** The article's title as far as the head knows it: without the site's name where there is a field for it. */
    String title() {
        return fields.getOrDefault("ArticleTitle", fields.getOrDefault("title", ""));
    }
}
