package gongbao.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
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
 * @param crumbs the way here, the home page first; empty on the home page
 * @param nav the columns
 * @param pager the way to the neighbours in a list; null where there is none
 * @param footer what the foot says
 */
public record Frame(
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
        List<Words> crumbs,
        List<NavItem> nav,
        @Nullable Pager pager,
        Footer footer) {

    public record Meta(String name, String content) {}

    public record NavItem(String label, String href, boolean current) {}

    /** The foot: null where neither the office nor a source says anything. */
    public record Footer(
            @Nullable String sponsor,
            @Nullable String operator,
            @Nullable String contact,
            @Nullable String siteIdCode,
            @Nullable String reportUrl,
            @Nullable String icpNumber,
            @Nullable String policeNumber,
            @Nullable String policeUrl,
            @Nullable String conacUrl,
            String sitemap) {}
}
