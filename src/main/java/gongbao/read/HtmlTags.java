package gongbao.read;

import java.util.Set;

/** What the tags of a page mean for its lines. */
final class HtmlTags {

    /** Begin and end a line. Everything else stands within a line. */
    static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "hgroup",
            "address",
            "blockquote",
            "center",
            "pre",
            "xmp",
            "listing",
            "plaintext",
            "form",
            "fieldset",
            "legend",
            "figure",
            "figcaption",
            "details",
            "summary",
            "dialog",
            "hr",
            "option",
            "optgroup",
            "select",
            "textarea",
            "button",
            "marquee",
            "dir",
            "menu",
            "frameset",
            "svg",
            "math",
            "object",
            "video",
            "audio",
            "canvas");

    /** Hold no visible text. */
    static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "iframe", "noembed", "noframes");

    /** Stand beside the words of a line: readings of characters, and what was struck out. */
    static final Set<String> BESIDE = Set.of("rt", "rp", "rtc", "del", "s", "strike");

    /** Keep their line ends. */
    static final Set<String> VERBATIM = Set.of("pre", "xmp", "listing", "plaintext", "textarea");

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** In bold. */
    static final Set<String> STRONG = Set.of("strong", "b");

    private HtmlTags() {}
}
