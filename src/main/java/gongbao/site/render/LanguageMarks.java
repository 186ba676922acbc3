package gongbao.site.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks what is Chinese on pages whose own words are not, so that it is read aloud, broken into lines and drawn as Chinese:
 *
 * <pre>
 * &lt;h1>Directives: 芦山县&lt;/h1>   → &lt;h1>Directives: &lt;span lang="zh-CN">芦山县&lt;/span>&lt;/h1>
 * &lt;option>芦山县&lt;/option>        → &lt;option lang="zh-CN">芦山县&lt;/option>
 * </pre>
 *
 * It works on the finished page, so that templates need not know where words come from.
 */
public final class LanguageMarks {

    private static final String MARK = " lang=\"" + Language.OF_TEXT + "\"";

    /** Words and marks of Chinese, with the figures between them. */
    private static final Pattern CHINESE = Pattern.compile(
            "[\u3000-\u303f\uff01-\uff65“”‘’]*\\p{IsHan}(?:[^&\\p{IsLatin}\\s]*[\\p{IsHan}\u3000-\u303f\uff01-\uff65”’])?");

    private static final Pattern TAG =
            Pattern.compile("<(!--.*?--|/?([a-zA-Z][a-zA-Z0-9]*)(?:[^>\"]|\"[^\"]*\")*|![^>]*)>", Pattern.DOTALL);

    /** Elements in which a tag would be text, or is no word to be read. */
    private static final Set<String> CLOSED = Set.of("head", "script", "style", "textarea");

    /** Elements that hold text and no other elements. */
    private static final Set<String> PLAIN = Set.of("option", "text", "tspan", "title", "desc");

    private final String html;
    private final StringBuilder out;

    private LanguageMarks(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    public static String set(String html) {
        LanguageMarks marks = new LanguageMarks(html);
        marks.run();
        return marks.out.toString();
    }

    private void run() {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            text(at, tag.start());
            at = tag.end();
            String name = tag.group(2);
            boolean opens = name != null && !tag.group(1).startsWith("/");
            if (opens && (CLOSED.contains(name) || tag.group(1).contains(MARK))) {
                at = end(name, tag.end());
                out.append(html, tag.start(), at);
            } else if (opens && PLAIN.contains(name)) {
                int end = html.indexOf('<', at);
                boolean chinese = CHINESE.matcher(html).region(at, end).find();
                out.append(html, tag.start(), at - 1)
                        .append(chinese ? MARK : "")
                        .append('>')
                        .append(html, at, end);
                at = end;
            } else {
                out.append(tag.group());
            }
        }
        text(at, html.length());
    }

    private void text(int start, int end) {
        int at = start;
        for (Matcher words = CHINESE.matcher(html).region(start, end); words.find(); at = words.end()) {
            out.append(html, at, words.start())
                    .append("<span")
                    .append(MARK)
                    .append('>')
                    .append(words.group())
                    .append("</span>");
        }
        out.append(html, at, end);
    }

    /** Behind the end tag of an element, others of its name inside it left alone. */
    private int end(String name, int from) {
        Matcher same = Pattern.compile("<(/?)" + name + "\\b[^>]*>").matcher(html);
        int depth = 1;
        for (int at = from; same.find(at); at = same.end()) {
            depth += same.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return same.end();
            }
        }
        return html.length();
    }
}
