package gongbao.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.site.page.Urls;
import gongbao.site.render.PackedFiles;
import gongbao.site.render.SiteFile;
import gongbao.site.render.Templates;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapsTest {

    private static final String BASE = "https://www.example.gov.cn/gb/";

    /** The site maps of so many pages, where a file may have two addresses. */
    private static Map<String, String> files(int pages) {
        Sitemaps sitemaps = new Sitemaps(new Templates(new PackedFiles(null, List.of())), BASE, 2);
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i <= pages; i++) {
            SiteFile full = sitemaps.add(i == 1 ? Urls.HOME : "people/p" + i + ".html");
            if (full != null) {
                put(files, full);
            }
        }
        sitemaps.rest().forEach(file -> put(files, file));
        return files;
    }

    private static void put(Map<String, String> files, SiteFile file) {
        files.put(file.path(), new String(file.pieces().get().next(), StandardCharsets.UTF_8));
    }

    private static List<String> addresses(String xml, String root) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        assertThat(document.child(0).attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        return document.select(root + " > loc").eachText();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void needsOneFileUpToTheLimit(int pages) {
        assertThat(files(pages)).containsOnlyKeys("sitemap.xml");
        assertThat(addresses(files(pages).get("sitemap.xml"), "urlset > url")).hasSize(pages);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "4, 2", "5, 3"})
    void listsItsPartsWhereOneFileIsNotEnough(int pages, int parts) {
        Map<String, String> files = files(pages);
        List<String> names = IntStream.rangeClosed(1, parts)
                .mapToObj(number -> "sitemap-" + number + ".xml")
                .toList();

        assertThat(files).hasSize(parts + 1);
        assertThat(addresses(files.get("sitemap.xml"), "sitemapindex > sitemap"))
                .isEqualTo(names.stream().map(BASE::concat).toList());
        assertThat(names.stream().flatMap(name -> addresses(files.get(name), "urlset > url").stream()))
                .hasSize(pages)
                .doesNotHaveDuplicates()
                .startsWith(BASE, BASE + "people/p2.html");
    }

    @Test
    void holdsNoFileLongerThanTheProtocolAllows() {
        assertThat(Sitemaps.LONGEST).isEqualTo(50_000);
    }

    @Test
    void needsTheSitesOwnAddress() {
        Sitemaps sitemaps = new Sitemaps(new Templates(new PackedFiles(null, List.of())), null, 2);

        assertThat(sitemaps.add(Urls.HOME)).isNull();
        assertThat(sitemaps.rest()).isEmpty();
    }
}
