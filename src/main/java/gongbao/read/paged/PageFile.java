package gongbao.read.paged;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be a page of a text.
 *
 * @param file its name
 * @param names what pagers may call it: the name of its file, and the one that it had on its site
 */
public record PageFile(String file, List<String> names, PageTitles titles, Pager pager) {

    /** Each is looked for in the whole page. */
    private static final int MOST_NAMES = 4;

    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d{1,5}\\)(\\S{1,500})");

    /** Null where the page says nothing of others: it is a text by itself. */
    public static @Nullable PageFile of(String file, Document page) {
        Set<String> names = new TreeSet<>(Set.of(file));
        names.addAll(onSite(page));
        Pager pager = null;
        for (String name : names) {
            Pager found = Pager.of(page, name);
            pager = pager == null || found != null && pager.page() == 0 ? found : pager;
        }
        return pager == null ? null : new PageFile(file, List.copyOf(names), PageTitles.of(page), pager);
    }

    private static Set<String> onSite(Document page) {
        Set<String> names = new TreeSet<>();
        for (Element link : page.select("link[rel=canonical]")) {
            names.add(PagerBox.target(link.attr("href")));
        }
        for (Node node : page.childNodes()) {
            names.addAll(saved(node));
        }
        for (Node node : page.head().parent() == null
                ? page.childNodes()
                : page.head().parent().childNodes()) {
            names.addAll(saved(node));
        }
        names.remove("");
        return names.stream().limit(MOST_NAMES).collect(Collectors.toCollection(TreeSet::new));
    }

    /** 〔例〕saved from url=(0047)http://www.example.gov.cn/a/t20240108_1.html: what browsers put above a page. */
    private static Set<String> saved(Node node) {
        Matcher saved = node instanceof Comment comment ? SAVED.matcher(comment.getData()) : null;
        return saved != null && saved.find() ? Set.of(PagerBox.target(saved.group(1))) : Set.of();
    }
}
