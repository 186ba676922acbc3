package gongbao.site.page;

import gongbao.model.Slug;
import org.jspecify.annotations.Nullable;

/** Where everything lies in the site. Nothing else joins paths; a path has no leading slash and no dots. */
public final class Urls {

    public static final String HOME = "index.html";
    public static final String ABOUT = "about.html";
    public static final String SEARCH = "search.html";
    public static final String SITEMAP = "sitemap.html";
    public static final String NOT_FOUND = "404.html";
    public static final String SITEMAP_XML = "sitemap.xml";
    public static final String FEED = "feed.xml";
    public static final String DATA_INDEX = "data/index.jsonl";
    public static final String TARGETS_CSV = "data/targets.csv";
    public static final String DIRECTIVES_CSV = "data/directives.csv";
    public static final String ACTUALS_CSV = "data/actuals.csv";

    /** The file that the search of the site begins with. */
    public static final String SEARCH_INDEX = "search/index.js";

    private Urls() {}

    /** The page of a thing. */
    public static String page(Column column, Slug slug) {
        return page(column, slug.text());
    }

    public static String page(Column column, String slug) {
        return column.folder() + "/" + slug + ".html";
    }

    /** 〔例〕{@code yang-jun.html}, its second page {@code yang-jun--2.html}: no slug has two hyphens in a row. */
    public static String page(Column column, String slug, int number) {
        return page(column, number == 1 ? slug : slug + "--" + number);
    }

    /** The list page of a column; long lists go on in {@code index--2.html}. */
    public static String index(Column column, int number) {
        return page(column, "index", number);
    }

    public static String index(Column column) {
        return index(column, 1);
    }

    public static String communique(String id) {
        return page(Column.COMMUNIQUES, id);
    }

    /** The id of a paragraph on the page of its communiqué. */
    static String paragraph(int number) {
        return "p" + number;
    }

    /** The body alone, for those who copy or compute. */
    public static String plainText(String id) {
        return Column.COMMUNIQUES.folder() + "/" + id + ".txt";
    }

    /** The texts of a year as JSON Lines; where they are many, they go on in {@code 2024--2.jsonl}. */
    public static String json(String year, int number) {
        return "data/" + year + (number == 1 ? "" : "--" + number) + ".jsonl";
    }

    /** One of several site maps for search engines, where one is not enough: {@code sitemap-1.xml}. */
    public static String sitemap(int number) {
        return "sitemap-" + number + ".xml";
    }

    static String withFragment(String path, String fragment) {
        return path + "#" + fragment;
    }

    /** 〔例〕from {@code meetings/cpc-20-3.html} to {@code people/a.html} → {@code ../people/a.html}. */
    public static String relative(String from, String to) {
        int same = 0;
        int slash = to.indexOf('/');
        while (slash >= 0 && from.regionMatches(same, to, same, slash + 1 - same)) {
            same = slash + 1;
            slash = to.indexOf('/', same);
        }
        int up = 0;
        for (int i = from.indexOf('/', same); i >= 0; i = from.indexOf('/', i + 1)) {
            up++;
        }
        return "../".repeat(up) + to.substring(same);
    }

    /** The address on the web; an index page is known by its folder. */
    public static String absolute(String baseUrl, String path) {
        String base = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        return base + (path.equals(HOME) ? "" : path);
    }

    /** 〔例〕{@code https://www.example.gov.cn:8443/gb/} → {@code www.example.gov.cn}. */
    static String host(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + "://".length());
        int end = 0;
        while (end < rest.length() && ":/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** Whether an address is neither the site's own nor one of a government ({@code gov.cn}, {@code www.gov.hk}). */
    static boolean isOutsideGovernment(String url, @Nullable String domain) {
        String host = host(url);
        return !host.equals(domain) && !isGovernment(host);
    }

    /** 〔例〕{@code gov.cn}, {@code www.gov.hk}: a government's domain under that of a country. */
    private static boolean isGovernment(String host) {
        int country = host.length() - ".cn".length();
        return country > 0
                && host.charAt(country) == '.'
                && host.chars().skip(country + 1).allMatch(c -> 'a' <= c && c <= 'z')
                && ("." + host.substring(0, country)).endsWith(".gov");
    }
}
