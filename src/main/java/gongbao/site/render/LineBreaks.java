package gongbao.site.render;

/**
 * Takes out of a finished page the line breaks and the indentation of its templates, which no reader sees. Beside a tag that
 * begins or ends a line by itself nothing stays of them, beside any other one line break, which parts words as before:
 *
 * <pre>
 * &lt;ul>⏎  &lt;li>&lt;b>甲&lt;/b>⏎  &lt;b>乙&lt;/b>⏎&lt;/ul>   → &lt;ul>&lt;li>&lt;b>甲&lt;/b>⏎&lt;b>乙&lt;/b>&lt;/ul>
 * </pre>
 *
 * Blanks without a line break are text, as is all in {@code pre} and {@code script}, and what stands between words.
 */
final class LineBreaks {

    /** Elements that stand in lines of their own, or are not shown. */
    private static final TagNames BLOCKS = TagNames.of(
            "html head meta base title link script body header footer nav main article section aside div p h1 h2 h3 h4 ul ol li"
                    + " dl dt dd table caption thead tbody tr th td figure figcaption form fieldset legend details summary"
                    + " select option pre g path line rect circle text desc");

    private static final TagNames KEPT = TagNames.of("pre script textarea");

    private final PageText page;
    private final char[] html;

    /** What is done with, and where it ends now. */
    private int at;

    private int out;

    private LineBreaks(PageText page) {
        this.page = page;
        this.html = page.units;
    }

    static void takeOut(PageText page) {
        new LineBreaks(page).run();
    }

    private void run() {
        for (int i = 0; i < page.length; i++) {
            if (html[i] == '\n') {
                blanks(i);
                i = at - 1;
            } else if (html[i] == '<' && KEPT.has(TagNames.at(html, i + 1, page.length))) {
                i = endOfKept(i);
            }
        }
        keep(page.length);
        page.length = out;
    }

    /** The last unit before its end tag. */
    private int endOfKept(int start) {
        int end = start + 1;
        while (end < page.length && !page.startsWith("</", end)) {
            end++;
        }
        return end - 1;
    }

    private void keep(int end) {
        out = page.move(at, end, out);
        at = end;
    }

    /** The line break there and the blanks around it, as far as anybody sees them. */
    private void blanks(int line) {
        int from = line;
        while (from > at && isBlank(html[from - 1])) {
            from--;
        }
        int to = line + 1;
        while (to < page.length && isBlank(html[to])) {
            to++;
        }
        keep(from);
        boolean behindTag = out == 0 || html[out - 1] == '>';
        boolean beforeTag = to == page.length || html[to] == '<';
        if (!behindTag && !beforeTag) {
            keep(to);
        } else if (!(behindTag && isBlock(tagBefore())) && !(beforeTag && isBlock(to))) {
            html[out++] = '\n';
        }
        at = to;
    }

    /** Where the tag begins that ends what is written so far. */
    private int tagBefore() {
        int tag = out - 1;
        while (tag >= 0 && html[tag] != '<') {
            tag--;
        }
        return tag;
    }

    /** Whether the tag there, if one is, is that of a block; the end of the page is no less. */
    private boolean isBlock(int tag) {
        long name = page.tagAt(tag);
        return name == 0 || BLOCKS.has(name);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
