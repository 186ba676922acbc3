package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, meetings/a.html, meetings/a.html",
        "meetings/a.html, index.html, ../index.html",
        "meetings/a.html, meetings/b.html, b.html",
        "meetings/a.html, people/b.html, ../people/b.html",
        "meetings/a.html, meetings/a.html, a.html",
    })
    void leadsFromPageToPageWithoutRoot(String from, String to, String href) {
        assertThat(Urls.relative(from, to)).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn/gb, https://www.example.gov.cn/gb/meetings/a.html",
        "https://www.example.gov.cn/gb/, https://www.example.gov.cn/gb/meetings/a.html",
    })
    void joinsTheSitesAddressWithOrWithoutSlash(String base, String url) {
        assertThat(Urls.absolute(base, "meetings/a.html")).isEqualTo(url);
    }

    @Test
    void knowsTheHomePageByItsFolder() {
        assertThat(Urls.absolute("https://www.example.gov.cn", "index.html")).isEqualTo("https://www.example.gov.cn/");
    }

    @Test
    void readsTheDomainFromTheAddress() {
        assertThat(Urls.host("https://www.example.gov.cn/gb/")).isEqualTo("www.example.gov.cn");
        assertThat(Urls.host("http://localhost:8080?a#b")).isEqualTo("localhost");
    }
}
