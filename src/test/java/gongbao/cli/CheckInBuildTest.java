package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What proofreading finds is asked first before a site is published, and does not keep it from being built. */
class CheckInBuildTest {

    private static final String TEXT = "中国共产党长沙县第十五届委员会第六次全体会议公报\n"
            + "中国共产党长沙县第十五届委员会第六次全体会议于2024年1月5日在县城举行。\n"
            + "全会强调，要加快经济建社，推动各项工作落实。\n"
            + "全会传达学习了近平总书记重要指示精神，要求全县上下抓好贯彻。\n";

    @TempDir
    Path folder;

    private Path seeds;
    private Path site;

    @BeforeEach
    void begin() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        site = folder.resolve("site");
        Files.writeString(seeds.resolve("a.txt"), TEXT);
    }

    private Run build() {
        return Run.gen(Locale.CHINESE, List.of("build", seeds.toString(), "-o", site.toString()))
                .seenFrom(folder);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    @Test
    void errorsAreAskedFirstAndTheSiteIsBuilt() throws IOException {
        Run run = build();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("发布前核对");
        assertThat(run.out().lines().filter(line -> line.startsWith("· ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("“近平总书记”，应为“习近平总书记”（seeds/a.txt:4:8）"));
        assertThat(page("quality/index.html")
                        .select("section.review h3")
                        .first()
                        .text())
                .isEqualTo("文字有误，先改正再发布 1");
        assertThat(page("check/index.html").select("mark").eachText()).containsExactly("建社", "近平总书记");
        assertThat(page("check/index.html").select("meta[name=robots]").attr("content"))
                .contains("noindex");
    }

    /** The lines to copy let it stand once they say why, and the next build knows. */
    @Test
    void whatTheOfficeLetsStandIsNotAskedAgain() throws IOException {
        build();
        String paste =
                page("quality/index.html").select("section.review pre").first().wholeText();
        assertThat(paste)
                .startsWith("accepted:\n  - rule: leader-name\n    path: a.txt\n")
                .endsWith("    reason:");

        Files.writeString(seeds.resolve("check.yaml"), paste + "\n");
        assertThat(build().err()).contains("没有理由不能认可");
        Files.writeString(seeds.resolve("check.yaml"), paste + " 引用原件\n");
        Run run = build();

        assertThat(run.err()).doesNotContain("check.yaml");
        assertThat(run.out()).doesNotContain("近平总书记");
        assertThat(page("check/index.html").text()).contains("已认可：引用原件");
    }
}
