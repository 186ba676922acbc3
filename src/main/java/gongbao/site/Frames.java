package gongbao.site;

import gongbao.model.Edition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds what stands around the content: head, header, way here, navigation, foot. */
final class Frames {

    private static final Pattern RECORD_CODE = Pattern.compile("\\d{14}");

    private final SiteContext site;
    private final Assets assets;
    private final String siteName;

    Frames(SiteContext site, Assets assets) {
        this.site = site;
        this.assets = assets;
        this.siteName = siteName(site);
    }

    /** The given name; else a plain description, which the header shows but no label claims as the site's standard name. */
    private static String siteName(SiteContext site) {
        if (site.facts.name != null) {
            return site.facts.name;
        }
        List<String> places = site.corpus.editions().stream()
                .map(edition -> edition.communique().meeting().jurisdiction())
                .distinct()
                .toList();
        return places.size() == 1 && places.get(0) != null
                ? site.msg.get("site.ofPlace", places.get(0))
                : site.msg.get("site.ofMany");
    }

    Frame of(Page page, PageLinks links) {
        String base = site.facts.baseUrl;
        boolean anywhere = page.path().equals(Urls.NOT_FOUND);
        return new Frame(
                page.title(),
                page.path().equals(Urls.HOME) ? siteName : site.msg.get("title.page", page.title(), siteName),
                siteName,
                page.template(),
                links.to(Urls.HOME),
                links.to(assets.path(PackedFiles.STYLE)),
                links.to(assets.path(PackedFiles.PRINT)),
                links.to(assets.path(PackedFiles.SCRIPT)),
                links.to(assets.path(PackedFiles.ICON)),
                anywhere && base != null ? Urls.absolute(base, Urls.HOME) : null,
                base == null || anywhere ? null : Urls.absolute(base, page.path()),
                base == null ? null : links.to(Urls.FEED),
                meta(page),
                crumbs(page, links),
                nav(page, links),
                page.pager().apply(links),
                footer(page, links));
    }

    private List<Frame.Meta> meta(Page page) {
        List<Frame.Meta> meta = new ArrayList<>();
        add(meta, "SiteName", site.facts.name);
        add(meta, "SiteDomain", site.facts.domain);
        add(meta, "SiteIDCode", site.facts.siteIdCode);
        String column = page.column() == null ? "home" : page.column().folder();
        boolean given = page.column() == Column.COMMUNIQUES;
        add(meta, "ColumnName", given && site.facts.info.columnName() != null
                ? site.facts.info.columnName()
                : site.msg.get("nav." + column));
        add(meta, "ColumnDescription", given && site.facts.info.columnDescription() != null
                ? site.facts.info.columnDescription()
                : site.msg.get("column." + column + ".description"));
        add(meta, "ColumnKeywords", given && site.facts.info.columnKeywords() != null
                ? site.facts.info.columnKeywords()
                : site.msg.get("column." + column + ".keywords"));
        add(meta, "ColumnType", page.column() != null && site.facts.info.columnType() != null
                ? site.facts.info.columnType()
                : site.msg.get(page.column() == null ? "column.home.type" : "column.type"));
        page.meta().forEach(label -> add(meta, label.name(), label.content()));
        add(meta, "description", page.description());
        return meta;
    }

    private static void add(List<Frame.Meta> meta, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            meta.add(new Frame.Meta(name, content));
        }
    }

    private List<Words> crumbs(Page page, PageLinks links) {
        if (page.path().equals(Urls.HOME)) {
            return List.of();
        }
        List<Words> crumbs = new ArrayList<>();
        crumbs.add(new Words(site.msg.get("nav.home"), links.to(Urls.HOME)));
        if (page.column() != null && !page.isIndex()) {
            crumbs.add(new Words(site.msg.get("nav." + page.column().folder()), links.to(Urls.index(page.column()))));
        }
        crumbs.add(new Words(page.title(), null));
        return crumbs;
    }

    private List<Frame.NavItem> nav(Page page, PageLinks links) {
        List<Frame.NavItem> nav = new ArrayList<>();
        nav.add(new Frame.NavItem(
                site.msg.get("nav.home"), links.to(Urls.HOME), page.path().equals(Urls.HOME)));
        for (Column column : site.columns) {
            nav.add(new Frame.NavItem(
                    site.msg.get("nav." + column.folder()), links.to(Urls.index(column)), page.column() == column));
        }
        return nav;
    }

    private Frame.Footer footer(Page page, PageLinks links) {
        SiteFacts facts = site.facts;
        return new Frame.Footer(
                facts.sponsor,
                facts.operator,
                facts.contact,
                facts.siteIdCode,
                reportUrl(page),
                facts.icpNumber,
                facts.policeNumber,
                policeUrl(facts.policeNumber),
                facts.info.conacUrl(),
                links.to(Urls.SITEMAP));
    }

    /** 我为政府网站找错; it wants the address of the page where that is known. */
    private @Nullable String reportUrl(Page page) {
        if (site.facts.siteIdCode == null) {
            return null;
        }
        String url = "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=" + site.facts.siteIdCode;
        return site.facts.baseUrl == null
                ? url
                : url + "&url="
                        + URLEncoder.encode(
                                Urls.absolute(site.facts.baseUrl, page.path()), StandardCharsets.UTF_8);
    }

    private static @Nullable String policeUrl(@Nullable String number) {
        if (number == null) {
            return null;
        }
        Matcher code = RECORD_CODE.matcher(number);
        return code.find() ? "https://beian.mps.gov.cn/#/query/webSearch?code=" + code.group() : null;
    }

    /** Labels of a page that shows one communiqué. The day of publication comes from the source, never from the build. */
    static List<Frame.Meta> article(SiteContext site, Edition edition) {
        var publication = edition.communique().publication();
        List<Frame.Meta> meta = new ArrayList<>();
        add(meta, "ArticleTitle", site.names.title(edition));
        String published = publication.publishedAt();
        add(meta, "PubDate", published != null && published.length() >= 16
                ? published.substring(0, 16).replace('T', ' ')
                : null);
        add(meta, "ContentSource", publication.contentSource() != null
                ? publication.contentSource()
                : site.facts.info.contentSource());
        add(meta, "Author", publication.author());
        add(meta, "Keywords", String.join(",", edition.communique().terms().stream().limit(8).map(t -> t.text()).toList()));
        add(meta, "Url", site.facts.baseUrl == null
                ? null
                : Urls.absolute(site.facts.baseUrl, Urls.communique(edition.id())));
        return meta;
    }
}
