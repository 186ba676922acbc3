package gongbao.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param template name of the page's template, for the style sheet
 * @param title what the page is called
 * @param site the site it is a page of
 * @param head what browsers and search engines are told
 * @param assets what it is shown with
 * @param ways where one is, and where one may go from here
 * @param footer what the foot says
 */
public record Frame(String template, String title, Site site, Head head, Assets assets, Ways ways, Footer footer) {

    /**
     * The site.
     *
     * @param name name in the header
     * @param lang language of its own words
     * @param home link to the home page
     * @param search link to the search
     * @param feed link to the feed; null where there is none
     * @param newest when its newest communiqué was published; null where no text says when it was, and on pages of single things
     */
    public record Site(
            String name,
            String lang,
            String home,
            String search,
            @Nullable String feed,
            @Nullable String newest) {}

    /**
     * What browsers and search engines are told.
     *
     * @param title what the browser's tab says
     * @param base address that relative links count from, on pages that are shown at any address; else null
     * @param canonical the page's own address; null where the site's is not known
     * @param meta labels, none empty
     * @param linkedData what the page is about, in JSON-LD, safe inside a {@code script} element; null where schema.org has no word for it
     */
    public record Head(
            String title,
            @Nullable String base,
            @Nullable String canonical,
            List<Meta> meta,
            @Nullable String linkedData) {}

    /**
     * Links to what every page is shown with.
     *
     * @param style the style sheet
     * @param script the script
     * @param search the script of the search page
     * @param icon the icon
     */
    public record Assets(String style, String script, String search, String icon) {}

    /**
     * Where one is, and where one may go from here.
     *
     * @param crumbs the way here, the home page first, without the page itself where it stands in a column; empty on the home page
     * @param place the same on pages that have the same menu
     * @param nav the columns that answer a reader's questions
     * @param aside the columns of what the texts speak of, for the second row; may be empty
     * @param pager the way to the neighbours in a list; null where there is none
     */
    public record Ways(
            List<Words> crumbs,
            String place,
            List<NavItem> nav,
            List<NavItem> aside,
            @Nullable Pager pager) {}

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
     * The foot: null where the office says nothing.
     *
     * @param office who answers for the site
     * @param siteIdCode 网站标识码
     * @param records where the site is recorded
     * @param note a line of the office's own
     * @param about link to what the site is
     * @param sitemap link to the human site map
     */
    public record Footer(
            Office office,
            @Nullable String siteIdCode,
            Records records,
            @Nullable String note,
            String about,
            String sitemap) {}

    /**
     * Who answers for the site.
     *
     * @param sponsor 主办单位
     * @param operator 承办单位
     * @param contact 联系方式
     */
    public record Office(
            @Nullable String sponsor,
            @Nullable String operator,
            @Nullable String contact) {}

    /**
     * Where the site is recorded, and where its faults are told.
     *
     * @param police 公安备案
     * @param icp ICP备案
     * @param conac 党政机关网站标识
     * @param report 我为政府网站找错
     */
    public record Records(
            @Nullable Outside police,
            @Nullable Outside icp,
            @Nullable Outside conac,
            @Nullable Outside report) {}
}
