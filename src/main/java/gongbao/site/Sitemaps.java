package gongbao.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * sitemap.xml: the addresses of all pages for search engines. The protocol (sitemaps.org) allows no more than 50,000 in a
 * file; where there are more they stand in sitemap-1.xml, sitemap-2.xml …, and sitemap.xml lists those.
 */
final class Sitemaps {

    static final int LONGEST = 50_000;

    private final Templates templates;
    private final @Nullable String base;
    private final int longest;
    private final List<String> urls = new ArrayList<>();
    private int full;

    /**
     * @param base the site's own address; null where it is not known, and then there is no site map
     * @param longest how many addresses a file may have
     */
    Sitemaps(Templates templates, @Nullable String base, int longest) {
        this.templates = templates;
        this.base = base;
        this.longest = longest;
    }

    /** The next page; a file when one is full and there is more to come, else null. */
    @Nullable
    SiteFile add(String path) {
        if (base == null) {
            return null;
        }
        SiteFile file = urls.size() == longest ? next() : null;
        urls.add(Urls.absolute(base, path));
        return file;
    }

    /** What is left when all pages are there. */
    List<SiteFile> rest() {
        if (base == null) {
            return List.of();
        }
        if (full == 0) {
            return List.of(file(Urls.SITEMAP_XML, "sitemap", urls));
        }
        SiteFile last = next();
        List<String> files = IntStream.rangeClosed(1, full)
                .mapToObj(number -> Urls.absolute(base, Urls.sitemap(number)))
                .toList();
        return List.of(last, file(Urls.SITEMAP_XML, "sitemapindex", files));
    }

    private SiteFile next() {
        SiteFile file = file(Urls.sitemap(++full), "sitemap", urls);
        urls.clear();
        return file;
    }

    private SiteFile file(String path, String template, List<String> addresses) {
        byte[] xml =
                templates.render(template + ".ftlx", Map.of("urls", addresses)).getBytes(StandardCharsets.UTF_8);
        return new SiteFile(path, () -> xml);
    }
}
