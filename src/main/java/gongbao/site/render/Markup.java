package gongbao.site.render;

/**
 * Writes the tags of a finished page as shortly as is safe: values of attributes without quotes where they need none, and
 * no end tags that what follows implies. Whoever parses the page gets the same elements; what inspections and small programs look
 * for by pattern (addresses of pages, the fields of the head) keeps its quotes.
 *
 * <pre>
 * &lt;li>&lt;a class="hit" href="a.html#p1">甲&lt;/a>&lt;/li>&lt;li>   → &lt;li>&lt;a class=hit href="a.html#p1">甲&lt;/a>&lt;li>
 * </pre>
 */
final class Markup {

    /** What a value holds that wants quotes. */
    private static final String WANTS_QUOTES = " \t\n\r\f\"'=<>`";

    private static final TagNames QUOTED = TagNames.of("href src name content lang property rel charset datetime type");

    private static final TagNames SCRIPT = TagNames.of("script");

    /** End tags, and what may follow where it is left out: the beginnings and the ends of elements. */
    private record Implied(TagNames tags, TagNames beginnings, TagNames ends) {

        private static Implied of(String tags, String beginnings, String ends) {
            return new Implied(TagNames.of(tags), TagNames.of(beginnings), TagNames.of(ends));
        }
    }

    /** What never stands in a paragraph. */
    private static final String PARTS =
            "p div section article header footer nav ul ol dl table details figure form fieldset h1 h2 h3 h4";

    private static final Implied[] IMPLIED = {
        Implied.of("li", "li", "ul ol"),
        Implied.of("dt", "dd dt", ""),
        Implied.of("dd", "dt dd", "dl div"),
        Implied.of("td th", "td th tr tbody", "tr tbody thead table"),
        Implied.of("tr", "tr tbody", "tbody thead table"),
        Implied.of("tbody", "tbody", "table"),
        Implied.of("thead", "tbody", ""),
        Implied.of("p", PARTS, "div section article main header footer li dd td"),
    };

    private final PageText page;
    private final char[] html;

    /** What is done with, and where it ends now. */
    private int at;

    private int out;

    private Markup(PageText page) {
        this.page = page;
        this.html = page.units;
    }

    /** Makes the page as short as may be. */
    static void shorten(PageText page) {
        new Markup(page).run();
    }

    private void run() {
        for (int i = page.indexOf('<', 0); i < page.length; i = page.indexOf('<', i)) {
            i = page.startsWith("</", i) ? endTag(i) : startTag(i);
        }
        keep(page.length);
        page.length = out;
    }

    private void keep(int end) {
        out = page.move(at, end, out);
        at = end;
    }

    /** Leaves the tag out if what follows implies it. */
    private int endTag(int tag) {
        int end = Math.min(page.length, page.indexOf('>', tag) + 1);
        long name = page.tagAt(tag);
        for (Implied implied : IMPLIED) {
            if (implied.tags().has(name) && isBefore(end, implied)) {
                keep(tag);
                at = end;
            }
        }
        return end;
    }

    private boolean isBefore(int next, Implied implied) {
        TagNames names = page.startsWith("</", next) ? implied.ends() : implied.beginnings();
        return names.has(page.tagAt(next));
    }

    /** Values in the tag that want no quotes lose them; what a script holds is left as it is. */
    private int startTag(int tag) {
        int i = tag + 1;
        while (i < page.length && html[i] != '>') {
            i = html[i] == '"' ? value(i) : i + 1;
        }
        return SCRIPT.has(page.tagAt(tag)) ? endOfScript(i) : i + 1;
    }

    private int endOfScript(int from) {
        int end = from;
        while (end < page.length && !page.startsWith("</script", end)) {
            end++;
        }
        return end;
    }

    /** Behind the value that begins with the quote there. */
    private int value(int quote) {
        int close = page.indexOf('"', quote + 1);
        if (html[quote - 1] != '=') {
            return quote + 1;
        } else if (close < page.length && isPlain(quote + 1, close) && !isQuoted(quote)) {
            keep(quote);
            at++;
            keep(close);
            at++;
        }
        return close + 1;
    }

    private boolean isQuoted(int quote) {
        return html[quote + 1] != '#' && QUOTED.has(TagNames.at(html, nameBefore(quote), quote));
    }

    /** Where the name begins. 〔例〕{@code href} before {@code ="a.html"}. */
    private int nameBefore(int quote) {
        int start = quote - 1;
        while (start > at && html[start - 1] > ' ') {
            start--;
        }
        return start;
    }

    /** Beside a slash it would take in the end of an empty element, or look like one: {@code <rect width=3/>}. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (html[i] < 'a' && WANTS_QUOTES.indexOf(html[i]) >= 0) {
                return false;
            }
        }
        boolean slash = html[to - 1] == '/' || page.startsWith("/", to + 1);
        return from < to && !slash;
    }
}
