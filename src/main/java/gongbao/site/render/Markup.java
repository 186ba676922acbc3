package gongbao.site.render;

import java.util.Map;
import java.util.Set;

/**
 * Writes the tags of a finished page as shortly as is safe: values of attributes without quotes where they need none, and
 * no end tags that what follows implies. Whoever parses the page gets the same elements; what inspections and small programs look
 * for by pattern (addresses, ids, the fields of the head) keeps its quotes.
 *
 * <pre>
 * &lt;li>&lt;a class="hit" href="a.html#p1">甲&lt;/a>&lt;/li>&lt;li>   → &lt;li>&lt;a class=hit href="a.html#p1">甲&lt;/a>&lt;li>
 * </pre>
 */
public final class Markup {

    /** What a value holds that wants quotes. */
    private static final String WANTS_QUOTES = " \t\n\r\f\"'=<>`";

    private static final Set<String> QUOTED =
            Set.of("href", "src", "id", "name", "content", "lang", "property", "rel", "charset", "datetime", "type");

    private static final Set<String> LIST = Set.of("<li", "</ul", "</ol");
    private static final Set<String> TERMS = Set.of("<dt", "<dd", "</dl", "</div");
    private static final Set<String> CELLS =
            Set.of("<td", "<th", "</tr", "<tr", "</tbody", "</thead", "</table", "<tbody");

    /** End tags, and the tags before which they may be left out. */
    private static final Map<String, Set<String>> IMPLIED = Map.of(
            "</li>",
            LIST,
            "</dt>",
            Set.of("<dd", "<dt"),
            "</dd>",
            TERMS,
            "</td>",
            CELLS,
            "</th>",
            CELLS,
            "</tr>",
            Set.of("<tr", "</tbody", "</thead", "</table", "<tbody"),
            "</tbody>",
            Set.of("<tbody", "</table"),
            "</thead>",
            Set.of("<tbody"));

    private final String html;
    private final StringBuilder out;
    private int at;

    private Markup(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    /** The page as shortly as may be. */
    public static String lean(String html) {
        Markup page = new Markup(html);
        page.run();
        return page.out.toString();
    }

    private void run() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            out.append(html, at, tag);
            at = tag;
            if (html.startsWith("<script", tag)) {
                script();
            } else if (html.startsWith("</", tag)) {
                endTag();
            } else {
                startTag();
            }
        }
        out.append(html, at, html.length());
    }

    private void script() {
        startTag();
        int end = html.indexOf("</script", at);
        copy(end < 0 ? html.length() : end);
        copy(Math.min(html.length(), at + "</script>".length()));
    }

    private void copy(int end) {
        out.append(html, at, end);
        at = end;
    }

    private void endTag() {
        int end = html.indexOf('>', at) + 1;
        if (end == 0) {
            copy(html.length());
            return;
        }
        Set<String> before = IMPLIED.get(html.substring(at, end));
        if (before != null && before.contains(tagAt(end))) {
            at = end;
        } else {
            copy(end);
        }
    }

    /** 〔例〕{@code <td}, {@code </tr}; empty where words follow. */
    private String tagAt(int start) {
        int end = start;
        while (end < html.length() && "<>/".indexOf(html.charAt(end)) < 0 && Character.isLetterOrDigit(html.charAt(end))
                || end < html.length() && end - start < 2 && "</".indexOf(html.charAt(end)) >= 0) {
            end++;
        }
        return html.startsWith("<", start) ? html.substring(start, end) : "";
    }

    /** Up to the end of the tag; values in it that want none lose their quotes. */
    private void startTag() {
        while (at < html.length()) {
            int quote = html.indexOf('"', at);
            int end = html.indexOf('>', at);
            if (end >= 0 && (quote < 0 || end < quote)) {
                copy(end + 1);
                return;
            }
            int close = quote < 0 ? -1 : html.indexOf('"', quote + 1);
            if (close < 0) {
                copy(html.length());
            } else if (html.charAt(quote - 1) == '=') {
                value(quote, close);
            } else {
                copy(quote + 1);
            }
        }
    }

    private void value(int quote, int close) {
        if (isPlain(quote + 1, close) && !QUOTED.contains(nameBefore(quote))) {
            out.append(html, at, quote).append(html, quote + 1, close);
            at = close + 1;
        } else {
            copy(close + 1);
        }
    }

    /** 〔例〕{@code href} before {@code ="a.html"}. */
    private String nameBefore(int quote) {
        int start = quote - 1;
        while (start > 0 && html.charAt(start - 1) > ' ') {
            start--;
        }
        return html.substring(start, quote - 1);
    }

    /** Beside a slash it would take in the end of an empty element, or look like one: {@code <rect width=3/>}. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (WANTS_QUOTES.indexOf(html.charAt(i)) >= 0) {
                return false;
            }
        }
        boolean slash = html.charAt(to - 1) == '/' || html.startsWith("/", to + 1);
        return from < to && !slash;
    }
}
