package gongbao.site;

import gongbao.model.Block;
import gongbao.model.Edition;
import gongbao.site.page.Page;
import gongbao.site.page.PageLinks;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.render.Assets;
import gongbao.site.render.Language;
import gongbao.site.render.PackedFiles;
import gongbao.text.Characters;

/**
 * The page that stands at the address of one that could not be made: the text as plain paragraphs, or the way to the texts,
 * and the way home. It asks neither a template nor a view, for one of them is what failed.
 */
final class StandIn {

    private final SiteContext site;
    private final Assets assets;
    private final PageTexts texts;
    private final Page page;
    private final PageLinks links;
    private final StringBuilder html = new StringBuilder();

    StandIn(SiteContext site, Assets assets, Page page) {
        this.site = site;
        this.assets = assets;
        this.texts = new PageTexts(site);
        this.page = page;
        this.links = new PageLinks(page.path());
    }

    /** The page; {@link #links} is complete then. */
    String html() {
        Edition text = texts.only(page);
        head();
        if (text == null) {
            title(page.title(), "");
            notice("stand-in");
            ways();
        } else {
            text(text);
        }
        foot();
        return html.toString();
    }

    /** What the page links to, and its ids. */
    PageLinks links() {
        return links;
    }

    private void head() {
        String name = page.path().equals(Urls.HOME) ? site.name : site.msg.get("title.page", page.title(), site.name);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(site.msg.language().tag())
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
        if (page.path().equals(Urls.NOT_FOUND) && site.facts.baseUrl != null) {
            html.append("<base href=\"").append(escaped(site.facts.baseUrl)).append("\">\n");
        }
        html.append("<title>")
                .append(escaped(name))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n<link rel=\"stylesheet\" href=\"")
                .append(escaped(links.to(assets.path(PackedFiles.STYLE))))
                .append("\">\n</head>\n<body class=\"page-stand-in\">\n")
                .append("<header class=\"site-head\"><div class=\"wrap\"><p class=\"site-name\">");
        link(Urls.HOME, site.name);
        html.append("</p></div></header>\n<main id=\"main\" class=\"wrap edition\">\n<article>\n");
    }

    private void text(Edition edition) {
        if (edition.blocks().stream().noneMatch(StandIn::isTitle)) {
            title(page.title(), "");
        }
        notice("stand-in.text");
        html.append("<div class=\"doc-text\">\n");
        for (Block block : edition.blocks()) {
            block(block, block.span().of(edition.communique().body()));
        }
        html.append("</div>\n");
        if (!page.path().equals(Urls.communique(edition.id()))) {
            item("p", Urls.communique(edition.id()), site.names.title(edition));
        }
    }

    private static boolean isTitle(Block block) {
        return block.kind() == Block.Kind.TITLE;
    }

    private void block(Block block, String words) {
        String attributes = " id=\"" + links.id(block.anchor()) + '"' + lang();
        if (isTitle(block)) {
            title(words, attributes);
        } else {
            html.append("<p class=\"t\"").append(attributes).append('>');
            html.append(escaped(words)).append("</p>\n");
        }
    }

    private void ways() {
        html.append("<ul>\n");
        texts.all(page).stream()
                .limit(SiteContext.LONGEST_LIST)
                .forEach(edition -> item("li", Urls.communique(edition.id()), site.names.title(edition)));
        item("li", Urls.HOME, site.msg.get("nav.home"));
        html.append("</ul>\n");
    }

    private void foot() {
        html.append("</article>\n</main>\n<footer class=\"wrap\"><p>");
        link(Urls.SITEMAP, site.msg.get("nav.sitemap"));
        html.append("</p></footer>\n</body>\n</html>\n");
    }

    private void title(String words, String attributes) {
        html.append("<header class=\"doc-head\"><h1").append(attributes).append('>');
        html.append(escaped(words)).append("</h1></header>\n");
    }

    private void notice(String key) {
        html.append("<p class=\"notice\">").append(escaped(site.msg.get(key))).append("</p>\n");
    }

    private void item(String element, String target, String words) {
        html.append('<').append(element).append('>');
        link(target, words);
        html.append("</").append(element).append(">\n");
    }

    private void link(String target, String words) {
        html.append("<a href=\"").append(escaped(links.to(target))).append("\">");
        html.append(escaped(words)).append("</a>");
    }

    /** Where the site's own words are not Chinese, the text is told apart. */
    private String lang() {
        return site.msg.language() == Language.CHINESE ? "" : " lang=\"" + Language.OF_TEXT + "\"";
    }

    /** What no page may hold is shown as what cannot be shown. */
    private static String escaped(String text) {
        return Characters.mended(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
