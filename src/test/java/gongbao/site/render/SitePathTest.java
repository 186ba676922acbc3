package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "404.html",
                "people/yang-jun--2.html",
                "assets/site.1a2b3c4d.css",
                "data/511826-15-6.json",
                "sitemap-1.xml",
                "people/com-10.html"
            })
    void isWhereAFileOfTheSiteMayLie(String text) {
        assertThat(new SitePath(text).in(Path.of("out"))).isEqualTo(Path.of("out", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "/",
                "/etc/x",
                "../x",
                "data/../x.json",
                "data/./x.json",
                "data//x.json",
                "data/",
                "data/.hidden",
                "data/x.",
                "data/x..json",
                "data.d/x",
                "C:/x",
                "c:x",
                "data\\x.json",
                "..\\x",
                "data/x\0.json",
                "data/x\n.json",
                "data/x .json",
                "data/X.json",
                "data/县.json",
                "data/ｘ.json",
                "~/x",
                "data/con.json",
                "nul",
                "aux/x.html",
                "people/com1.html",
                "people/lpt9"
            })
    void refusesEveryOtherName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SitePath(text))
                .withMessage("no path of a site: “" + text + "”");
    }

    @Test
    void refusesANameThatNoDiskTakes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("data/" + "a".repeat(300)));
    }
}
