package gongbao.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of its site in {@code site.yaml}; null where it says nothing. What is null is taken from the
 * communiqués' own pages, and what they do not say either is left out and reported.
 *
 * @param name standard name of the site (SiteName)
 * @param baseUrl address the site will have, {@code https://…/} with a path if it lives in a subtree; needed for
 *     sitemap.xml, feed.xml and canonical addresses
 * @param domain English domain (SiteDomain); taken from {@code baseUrl} where that is given
 * @param siteIdCode 政府网站标识码
 * @param icpNumber ICP备案, as it is to be printed
 * @param policeNumber 公安备案, as it is to be printed
 * @param sponsor 主办
 * @param operator 承办
 * @param contact telephone, mail or postal address, as it is to be printed
 * @param contentSource 来源 of communiqués that do not name one
 * @param columnName name of the column (ColumnName)
 * @param columnDescription its purpose and main content
 * @param columnKeywords words typical of it, joined by commas
 * @param columnType class of the column, {@code 政策文件} or {@code 工作动态} for communiqués
 * @param conacUrl address of the mark of Party and government organs (bszs.conac.cn)
 * @param footer a line of the office's own for the foot of the pages
 * @param language language of the site's own words, {@code zh-CN} or {@code en}; the text stays as it is
 * @param tone main colour ({@code #98191c})
 * @param qualityPage {@code true} if the public navigation is to lead to the page that tells how well each text was read
 * @param communiques what the register of disclosed information says, by the id of the communiqué
 */
public record SiteInfo(
        @Nullable String name,
        @Nullable String baseUrl,
        @Nullable String domain,
        @Nullable String siteIdCode,
        @Nullable String icpNumber,
        @Nullable String policeNumber,
        @Nullable String sponsor,
        @Nullable String operator,
        @Nullable String contact,
        @Nullable String contentSource,
        @Nullable String columnName,
        @Nullable String columnDescription,
        @Nullable String columnKeywords,
        @Nullable String columnType,
        @Nullable String conacUrl,
        @Nullable String footer,
        @Nullable String language,
        @Nullable String tone,
        @Nullable String qualityPage,
        Map<String, Disclosure> communiques) {

    public static final SiteInfo UNKNOWN = new SiteInfo(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, Map.of());

    public SiteInfo {
        communiques = Map.copyOf(communiques);
    }

    /** The same with another address, for {@code --base-url}. */
    public SiteInfo withBaseUrl(String url) {
        return new SiteInfo(
                name,
                url,
                domain,
                siteIdCode,
                icpNumber,
                policeNumber,
                sponsor,
                operator,
                contact,
                contentSource,
                columnName,
                columnDescription,
                columnKeywords,
                columnType,
                conacUrl,
                footer,
                language,
                tone,
                qualityPage,
                communiques);
    }
}
