package gongbao.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of its site in {@code site.yaml}; null where it says nothing. What is null is left
 * out of the pages and reported: what the page that a text was saved from says of its own site is not said of this one.
 *
 * <p>The keys of {@code site.yaml} are the components of the groups, in their order.
 *
 * @param identity which site it is
 * @param records the numbers under which it is registered
 * @param office whose it is
 * @param column what the column of communiqués is called and for
 * @param look what its pages look like
 * @param communiques what the register of disclosed information says, by the id of the communiqué
 */
public record SiteInfo(
        Identity identity,
        Records records,
        Office office,
        ColumnLabels column,
        Look look,
        Map<String, Disclosure> communiques) {

    /**
     * Which site it is.
     *
     * @param name standard name of the site (SiteName)
     * @param baseUrl address the site will have, {@code https://…/} with a path if it lives in a subtree; needed for
     *     sitemap.xml, feed.xml and canonical addresses
     * @param domain English domain (SiteDomain); taken from {@code baseUrl} where that is given
     */
    public record Identity(
            @Nullable String name,
            @Nullable String baseUrl,
            @Nullable String domain) implements Flat {

        public static final Identity UNKNOWN = new Identity(null, null, null);
    }

    /**
     * The numbers under which it is registered.
     *
     * @param siteIdCode 政府网站标识码
     * @param icpNumber ICP备案, as it is to be printed
     * @param policeNumber 公安备案, as it is to be printed
     */
    public record Records(
            @Nullable String siteIdCode,
            @Nullable String icpNumber,
            @Nullable String policeNumber) implements Flat {

        public static final Records UNKNOWN = new Records(null, null, null);
    }

    /**
     * Whose it is.
     *
     * @param sponsor 主办
     * @param operator 承办
     * @param contact telephone, mail or postal address, as it is to be printed
     * @param contentSource 来源 of communiqués that do not name one
     */
    public record Office(
            @Nullable String sponsor,
            @Nullable String operator,
            @Nullable String contact,
            @Nullable String contentSource)
            implements Flat {

        public static final Office UNKNOWN = new Office(null, null, null, null);
    }

    /**
     * What the column of communiqués is called and for.
     *
     * @param columnName name of the column (ColumnName)
     * @param columnDescription its purpose and main content
     * @param columnKeywords words typical of it, joined by commas
     * @param columnType class of the column, {@code 政策文件} or {@code 工作动态} for communiqués
     */
    public record ColumnLabels(
            @Nullable String columnName,
            @Nullable String columnDescription,
            @Nullable String columnKeywords,
            @Nullable String columnType)
            implements Flat {

        public static final ColumnLabels UNKNOWN = new ColumnLabels(null, null, null, null);
    }

    /**
     * What its pages look like.
     *
     * @param conacUrl address of the mark of Party and government organs (bszs.conac.cn)
     * @param footer a line of the office's own for the foot of the pages
     * @param language language of the site's own words, {@code zh-CN} or {@code en}; the text stays as it is
     * @param tone main colour ({@code #98191c})
     * @param qualityPage {@code true} if the public navigation is to lead to the page that tells how well each text was read
     */
    public record Look(
            @Nullable String conacUrl,
            @Nullable String footer,
            @Nullable String language,
            @Nullable String tone,
            @Nullable String qualityPage)
            implements Flat {

        public static final Look UNKNOWN = new Look(null, null, null, null, null);
    }

    public static final SiteInfo UNKNOWN = new SiteInfo(
            Identity.UNKNOWN, Records.UNKNOWN, Office.UNKNOWN, ColumnLabels.UNKNOWN, Look.UNKNOWN, Map.of());

    public SiteInfo {
        communiques = Map.copyOf(communiques);
    }

    /** The same with another address, for {@code --base-url}. */
    public SiteInfo withBaseUrl(String url) {
        Identity moved = new Identity(identity.name(), url, identity.domain());
        return new SiteInfo(moved, records, office, column, look, communiques);
    }

    public @Nullable String name() {
        return identity.name();
    }

    public @Nullable String baseUrl() {
        return identity.baseUrl();
    }

    public @Nullable String domain() {
        return identity.domain();
    }

    public @Nullable String siteIdCode() {
        return records.siteIdCode();
    }

    public @Nullable String icpNumber() {
        return records.icpNumber();
    }

    public @Nullable String policeNumber() {
        return records.policeNumber();
    }

    public @Nullable String sponsor() {
        return office.sponsor();
    }

    public @Nullable String operator() {
        return office.operator();
    }

    public @Nullable String contact() {
        return office.contact();
    }

    public @Nullable String contentSource() {
        return office.contentSource();
    }

    public @Nullable String columnName() {
        return column.columnName();
    }

    public @Nullable String columnDescription() {
        return column.columnDescription();
    }

    public @Nullable String columnKeywords() {
        return column.columnKeywords();
    }

    public @Nullable String columnType() {
        return column.columnType();
    }

    public @Nullable String conacUrl() {
        return look.conacUrl();
    }

    public @Nullable String footer() {
        return look.footer();
    }

    public @Nullable String language() {
        return look.language();
    }

    public @Nullable String tone() {
        return look.tone();
    }

    public @Nullable String qualityPage() {
        return look.qualityPage();
    }
}
