package gongbao.read;

import gongbao.text.Nearest;
import java.util.Set;

/**
 * Keys that other programs want in front matter (Hugo, Jekyll, Hexo, Pandoc, and what saves web pages as Markdown): they say
 * nothing of a communiqué to us, are no slip of the pen, and stay beside the text.
 *
 * <pre>
 * source: https://www.example.gov.cn/2004/589638.html      → a line beside the text, no finding
 * titel: 公报                                               → a finding: there is no such field
 * </pre>
 */
final class OtherKeys {

    private static final Set<String> KNOWN = Set.of(
            "abbrlink",
            "aliases",
            "archives",
            "authors",
            "bookhidden",
            "cascade",
            "categories",
            "category",
            "comments",
            "cover",
            "created",
            "description",
            "draft",
            "excerpt",
            "expirydate",
            "featured",
            "hidden",
            "id",
            "image",
            "images",
            "keywords",
            "lang",
            "language",
            "lastmod",
            "layout",
            "link",
            "linktitle",
            "markup",
            "menu",
            "modified",
            "outputs",
            "permalink",
            "photos",
            "position",
            "publishdate",
            "published",
            "resources",
            "series",
            "sidebar",
            "sidebarposition",
            "slug",
            "source",
            "status",
            "subtitle",
            "summary",
            "tag",
            "tags",
            "template",
            "thumbnail",
            "toc",
            "top",
            "type",
            "updated",
            "url",
            "weight");

    private OtherKeys() {}

    /** However it is written: {@code lastmod}, {@code publish-date}, {@code sidebar_position}. */
    static boolean has(String key) {
        return KNOWN.contains(Nearest.plain(key));
    }
}
