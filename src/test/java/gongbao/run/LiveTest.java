package gongbao.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {

    private static final String TEXT = """
            中国共产党云山县第三届委员会第五次全体会议公报
            （2024年1月5日中国共产党云山县第三届委员会第五次全体会议通过）
            中国共产党云山县第三届委员会第五次全体会议，于2024年1月5日在云山举行。
            出席全会的有县委委员32人。全会由县委常委会主持。
            全会提出，到2027年，全县地区生产总值达到100亿元。
            全会要求，各级党组织要加强作风建设。
            """;

    @TempDir
    Path folder;

    private Path seeds;
    private Path out;
    private Live live;

    @BeforeEach
    void open() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        out = folder.resolve("site-out");
        Files.writeString(seeds.resolve("a.txt"), TEXT);
        Files.writeString(seeds.resolve("site.yaml"), "baseUrl: https://example.gov.cn/\n");
        live = new Live(options(), Progress.SILENT);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private BuildOptions options() {
        return new BuildOptions(List.of(seeds), out, null, null, 2, BuildOptions.IN_HEAP, null, Set.of());
    }

    /** Everything that a build writes is shown, byte for byte, and nothing else. */
    private void showsWhatIsBuilt() throws IOException {
        LiveSite site = live.refresh();
        assertThat(Build.run(options(), Progress.SILENT).written()).isTrue();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = out.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    assertThat(site.file(path)).as(path).isEqualTo(Files.readAllBytes(file));
                }
            }
        }
        assertThat(site.file("nowhere.html")).isNull();
        assertThat(site.file("search/../../a.txt")).isNull();
    }

    @Test
    void shows_what_a_build_writes_after_every_change() throws IOException {
        showsWhatIsBuilt();
        Files.writeString(seeds.resolve("b.txt"), TEXT.replace("第五次", "第六次").replace("2024", "2025"));
        showsWhatIsBuilt();
        Files.writeString(seeds.resolve("a.txt.fix.yaml"), "hide:\n  - target: 全县地区生产总值达到100亿元\n");
        showsWhatIsBuilt();
        Files.writeString(seeds.resolve("site.yaml"), "name: 云山公报\n");
        showsWhatIsBuilt();
        Files.delete(seeds.resolve("a.txt.fix.yaml"));
        Files.move(seeds.resolve("b.txt"), seeds.resolve("c.txt"));
        showsWhatIsBuilt();
        Files.delete(seeds.resolve("c.txt"));
        showsWhatIsBuilt();
    }

    @Test
    void is_the_same_site_until_something_changes() throws IOException {
        LiveSite first = live.refresh();
        assertThat(live.refresh()).isSameAs(first);
        Files.writeString(seeds.resolve("a.txt"), TEXT.replace("100亿元", "120亿元"));
        LiveSite second = live.refresh();
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(page(second)).contains("120亿元").doesNotContain("100亿元");
    }

    /** A fix that does nothing is told however often the text is not read again. */
    @Test
    void keeps_telling_of_corrections_that_do_nothing() throws IOException {
        Files.writeString(seeds.resolve("a.txt.fix.yaml"), "hide:\n  - target: 这里没有的话\n");
        List<Diagnostic> first = live.refresh().findings();
        Files.writeString(seeds.resolve("site.yaml"), "name: 云山公报\n");
        assertThat(live.refresh().findings()).anyMatch(each -> each.rule().equals("fix-no-words"));
        assertThat(first).anyMatch(each -> each.rule().equals("fix-no-words"));
    }

    @Test
    void says_why_there_is_nothing_to_show() throws IOException {
        Files.delete(seeds.resolve("a.txt"));
        LiveSite none = live.refresh();
        assertThat(none.isSound()).isFalse();
        assertThat(none.file("index.html")).isNull();
        assertThat(none.findings()).anyMatch(each -> each.severity() == Severity.ERROR);
    }

    @Test
    void knows_where_a_text_comes_from() {
        LiveSite site = live.refresh();
        String id = id(site);
        assertThat(site.source(id)).isEqualTo(seeds.resolve("a.txt"));
        assertThat(site.communique(id).targets()).isNotEmpty();
        assertThat(site.communique("none")).isNull();
    }

    @Test
    void knows_what_is_wrong_in_a_text_until_the_office_lets_it_stand() throws IOException {
        Files.writeString(seeds.resolve("a.txt"), TEXT + "全会强调，要加快经济建社，推动各项工作落实。\n");
        LiveSite site = live.refresh();
        assertThat(site.proofs(id(site)))
                .extracting(
                        LiveSite.Proof::block, proof -> proof.finding().quote().excerpt())
                .containsExactly(tuple("p" + TEXT.lines().count(), "建社"));
        Files.writeString(
                seeds.resolve("check.yaml"), "accepted: [{rule: homophone, path: a.txt, excerpt: 建社, reason: 社名}]\n");
        LiveSite next = live.refresh();
        assertThat(next.version()).isGreaterThan(site.version());
        assertThat(next.proofs(id(next))).isEmpty();
        assertThat(next.proofs("none")).isEmpty();
        showsWhatIsBuilt();
    }

    private static String id(LiveSite site) {
        try {
            String index = new String(Objects.requireNonNull(site.file("data/index.jsonl")), UTF_8);
            return index.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(LiveSite site) throws IOException {
        return new String(Objects.requireNonNull(site.file("communiques/" + id(site) + ".html")), UTF_8);
    }
}
