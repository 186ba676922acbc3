package gongbao.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param lang language of the site's own words
 * @param title what the page is called
 * @param documentTitle what the browser's tab says
 * @param siteName name in the header
 * @param template name of the page's template, for the style sheet
 * @param home link to the home page
 * @param style link to the style sheet
 * @param printStyle link to the style sheet for paper
 * @param script link to the script
 * @param icon link to the icon
 * @param base address that relative links count from, on pages that are shown at any address; else null
 * @param canonical the page's own address; null where the site's is not known
 * @param feed link to the feed; null where there is none
 * @param meta labels of the head, none empty
 * @param linkedData what the page says in JSON-LD, safe inside a {@code script} element
 * @param crumbs the way here, the home page first; empty on the home page
 * @param nav the columns
 * @param pager the way to the neighbours in a list; null where there is none
 * @param footer what the foot says
 */
public record Frame(
        String lang,
        String title,
        String documentTitle,
        String siteName,
        String template,
        String home,
        String style,
        String printStyle,
        String script,
        String icon,
        @Nullable String base,
        @Nullable String canonical,
        @Nullable String feed,
        List<Meta> meta,
        String linkedData,
        List<Words> crumbs,
        List<NavItem> nav,
        @Nullable Pager pager,
        Footer footer) {

    /** A label of the head. */
    public record Meta(String name, String content) {}

    /** A column in the navigation. */
    public record NavItem(String label, String href, boolean current) {}

    /**
     * Words that lead out of the site.
     *
     * @param href null where they lead nowhere
     * @param leaves whether they lead to a host that is not the government's, which readers are to be told first
     */
    public record Outside(String text, @Nullable String href, boolean leaves) {}

    /**
     * The foot: null where neither the office nor a source says anything.
     *
     * @param sponsor 主办单位
     * @param operator 承办单位
     * @param contact 联系方式
     * @param siteIdCode 网站标识码
     * @param report 我为政府网站找错
     * @param icp ICP备案
     * @param police 公安备案
     * @param conac 党政机关网站标识
     * @param note a line of the office's own
     * @param sitemap link to the human site map
     */
    public record Footer(
            @Nullable String sponsor,
            @Nullable String operator,
            @Nullable String contact,
            @Nullable String siteIdCode,
            @Nullable Outside report,
            @Nullable Outside icp,
            @Nullable Outside police,
            @Nullable Outside conac,
            @Nullable String note,
            String sitemap) {}
}
