package gongbao.read;

import static java.util.stream.Collectors.groupingBy;

import gongbao.lexicon.Lexicon;
import gongbao.lexicon.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The elements in which known site systems keep main texts and titles: {@code lexicon/containers.tsv}.
 *
 * <p>A page is walked once for all of them, and an element is asked for its names, not whether it has each name of the list.
 */
final class Containers {

    /** Holds the main text and nothing else. */
    static final String MAIN = "main";
    /** Holds the main text among other things. */
    static final String WIDE = "wide";
    /** Holds the title. */
    static final String TITLE = "title";
    /** Stands beside the text wherever it lies. */
    static final String BESIDE = "beside";

    /** The key of what is more than one name: 〔例〕[id^=vsb_content_]. */
    private static final String OTHER = "";

    private static final Map<String, List<Container>> BY_KEY =
            Lexicon.rows("containers", 2, Container::of).stream().collect(groupingBy(Container::key));

    /**
     * A row of the list.
     *
     * @param key the one name that all its elements have: 〔例〕#zoom, .view, nav
     */
    private record Container(String role, String key, Evaluator selector) {

        static Container of(Row row) {
            String selector = row.text(1);
            boolean name = selector.chars()
                    .skip(1)
                    .allMatch(c -> c == '_' || c == '-' || c < 0x80 && Character.isLetterOrDigit(c));
            // Only ids tell capitals from small letters.
            String key = selector.startsWith("#") ? selector : selector.toLowerCase(Locale.ROOT);
            return new Container(row.text(0), name ? key : OTHER, QueryParser.parse(selector));
        }
    }

    private final Map<String, Elements> byRole = new HashMap<>();

    private Containers() {}

    static Containers of(Document page) {
        Containers found = new Containers();
        for (Element element : page.getAllElements()) {
            for (String key : keys(element)) {
                BY_KEY.getOrDefault(key, List.of()).forEach(container -> found.add(container, element));
            }
        }
        return found;
    }

    /** Those of a role, in the order of the page. */
    Elements in(String role) {
        return byRole.getOrDefault(role, new Elements());
    }

    private void add(Container container, Element element) {
        Elements known = byRole.computeIfAbsent(container.role(), role -> new Elements());
        boolean has = !known.isEmpty() && known.get(known.size() - 1) == element;
        if (!has && element.is(container.selector())) {
            known.add(element);
        }
    }

    private static List<String> keys(Element element) {
        List<String> keys = new ArrayList<>(List.of(OTHER, element.normalName()));
        if (element.attributesSize() > 0) {
            keys.add("#" + element.id());
            String names = element.className().toLowerCase(Locale.ROOT);
            for (int from = 0, to; from < names.length(); from = to + 1) {
                to = endOfName(names, from);
                keys.add("." + names.substring(from, to));
            }
        }
        return keys;
    }

    private static int endOfName(String names, int from) {
        int end = from;
        while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
            end++;
        }
        return end;
    }
}
