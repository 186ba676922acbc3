package gongbao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A web page of a text, as site systems write it, as browsers save it, and as nobody should. */
final class WebPage {

    private static final List<String> HOLDERS = List.of(
            "<div class=\"TRS_Editor\">",
            "<div id=\"content\">",
            "<div class=content><div class=\"text\">",
            "<article>",
            "<table><tr><td>",
            "<td>",
            "<ul><li>",
            "<div id=zoom><font>",
            "<body class=main>",
            "<center><form>",
            "<section>",
            "<div></div><div>",
            "<main><nav>",
            "<footer>",
            "<pre>");

    private static final List<String> LINE_MARKUP = List.of(
            "<p>%s</p>",
            "<p>%s</p>",
            "<p>%s</p>",
            "<p>%s",
            "%s<br>",
            "%s<br/><br/>",
            "<div>%s</div>",
            "<div>%s",
            "%s</div>",
            "<p><span style='font:1px'>%s</span></p>",
            "<p align=center><strong>%s</strong></p>",
            "<h1>%s</h1>",
            "<h3>%s</h2>",
            "<tr><td>%s</td><td>1</td></tr>",
            "<td>%s",
            "<table><tr><td>%s</table>",
            "<li>%s",
            "<a href='x'>%s</a>",
            "<b><i>%s</b></i>",
            "<p>&nbsp;&emsp;　%s&#160;</p>",
            "<!-- a -->%s",
            "<![CDATA[ a ]]>%s",
            "<o:p>%s</o:p>",
            "<font color=red>%s",
            "<p>%s</p></body></html>",
            "<img alt='a' src=b>%s",
            "</p>%s<p>",
            "<blockquote><p>%s",
            "<pre>%s</pre>",
            "<svg><text>%s</text></svg>",
            "<custom-tag>%s</custom-tag>",
            "<p hidden>%s</p>",
            "<sup>%s</sup>",
            "<a href=\"a>b\">%s</a>",
            "<p class=\"a\"b>%s</p>");

    /** These may hide what follows them, as far as the next mark that ends them. */
    private static final List<String> OPEN_MARKUP = List.of(
            "<p %s",
            "<p class=\"a>%s</p>",
            "<a href='%s</a>",
            "<!-- %s",
            "<!--> %s",
            "<script>%s",
            "<style>%s</p>",
            "<title>%s",
            "<textarea>%s",
            "<select><option>%s",
            "<noscript>%s</noscript>",
            "<iframe>%s",
            "<template>%s",
            "<plaintext>%s",
            "<?php %s",
            "<!%s",
            "</%s",
            "<svg><![CDATA[%s");

    private static final List<String> CHARSETS =
            List.of("", "utf-8", "utf-8", "gb2312", "GBK", "big5", "x-none", "utf-16");

    private WebPage() {}

    static Input file(String text, Lot lot) {
        String[] lines = text.split("\n", -1);
        StringBuilder page = new StringBuilder(head(lines[0], lot));
        int deep = lot.oneIn(30) ? 400 : lot.between(0, 3);
        for (int i = 0; i < deep; i++) {
            page.append(lot.any(HOLDERS));
        }
        int marked = lot.any(List.of(1, 3, 1000));
        boolean open = lot.oneIn(5);
        for (String line : lines) {
            String markup = lot.oneIn(marked) ? lot.any(LINE_MARKUP) : "<p>%s</p>";
            markup = open && lot.oneIn(8) ? lot.any(OPEN_MARKUP) : markup;
            page.append(markup.replace("%s", escaped(line, lot))).append(lot.oneIn(8) ? "" : "\n");
        }
        Charset charset = lot.oneIn(5) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        byte[] bytes = page.toString().getBytes(charset);
        Input made = new Input("a.html", bytes, new Input.Known(charset.name(), new String(bytes, charset), null, ""));
        // What becomes of NUL is the tokenizer's affair.
        return text.indexOf('\0') < 0 && !open ? made.seen(text, lines[0]) : made.seen(null, lines[0] + text);
    }

    private static String head(String title, Lot lot) {
        String charset = lot.any(CHARSETS);
        return (lot.oneIn(4) ? "" : "<!DOCTYPE html>\n<html><head>")
                + (charset.isEmpty() ? "" : "<meta charset=\"" + charset + "\">")
                + "<title>" + escaped(title, lot) + "</title>\n"
                + (lot.oneIn(3) ? "<meta name=\"PubDate\" content=\"2024-01-08 09:33\">" : "")
                + (lot.oneIn(3) ? "<script>if (a < b) document.write(\"<p>x\")</script><style>p{a:b}</style>" : "")
                + (lot.oneIn(3) ? "</head><body>" : "");
    }

    /** What HTML needs, and a few characters by number. */
    private static String escaped(String line, Lot lot) {
        String safe = line.replace("&", "&amp;").replace("<", "&lt;");
        if (!safe.isEmpty() && lot.oneIn(10)) {
            int at = lot.below(safe.length());
            char c = safe.charAt(at);
            return Character.isIdeographic(c)
                    ? safe.substring(0, at) + "&#" + (int) c + ";" + safe.substring(at + 1)
                    : safe;
        }
        return safe;
    }
}
