package gongbao.site.render;

import java.util.Set;

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
    private static final Set<String> BLOCKS = Set.of(
            ("html head meta base title link script body header footer nav main article section aside div p h1 h2 h3 h4 ul ol li"
                            + " dl dt dd table caption thead tbody tr th td figure figcaption form fieldset legend details summary"
                            + " select option pre g path line rect circle text desc")
                    .split(" "));

    private static final String[] KEPT = {"pre", "script", "textarea"};

    private final String html;
    private final StringBuilder out;
    private int at;

    private LineBreaks(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    static String without(String html) {
        LineBreaks page = new LineBreaks(html);
        page.run();
        return page.out.toString();
    }

    private void run() {
        while (at < html.length()) {
            int kept = nextKept();
            upTo(kept);
            int end = html.indexOf("</", kept);
            copy(end < 0 ? html.length() : end);
        }
    }

    /** Where the next element begins whose blanks are text, or the end. */
    private int nextKept() {
        int next = html.length();
        for (String name : KEPT) {
            int found = html.indexOf('<' + name, at);
            next = found < 0 ? next : Math.min(next, found);
        }
        return next;
    }

    private void upTo(int end) {
        for (int line = html.indexOf('\n', at); line >= 0 && line < end; line = html.indexOf('\n', at)) {
            int from = line;
            while (from > at && isBlank(html.charAt(from - 1))) {
                from--;
            }
            int to = line + 1;
            while (to < end && isBlank(html.charAt(to))) {
                to++;
            }
            copy(from);
            copy(from, to);
        }
        copy(end);
    }

    private void copy(int end) {
        out.append(html, at, end);
        at = end;
    }

    /** The blanks between two offsets, as far as anybody sees them. */
    private void copy(int from, int to) {
        boolean behindTag = from == 0 || html.charAt(from - 1) == '>';
        boolean beforeTag = to == html.length() || html.charAt(to) == '<';
        at = to;
        if (!behindTag && !beforeTag) {
            out.append(html, from, to);
        } else if (!(behindTag && isBlock(html.lastIndexOf('<', from))) && !(beforeTag && isBlock(to))) {
            out.append('\n');
        }
    }

    /** Whether the tag there, if one is, is that of a block; the end of the page is no less. */
    private boolean isBlock(int tag) {
        if (tag < 0 || tag >= html.length()) {
            return true;
        }
        int start = html.startsWith("</", tag) ? tag + 2 : tag + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return start == end || BLOCKS.contains(html.substring(start, end));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
