package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor says in files beside the seeds, on the pages of the site. */
class CorrectionsOnPagesTest {

    private static final String SIX = """
            中国共产党芦山县第十五届委员会第六次全体会议公报
            中国共产党芦山县第十五届委员会第六次全体会议，于2024年1月5日在芦山举行。
            全会由县委常委会主持。县委书记王明作了讲话。县长李强就《决定（讨论稿）》作了说明。
            全会审议通过了《中共芦山县委关于推进城乡融合发展的决定》。
            全会提出，到2027年，全县地区生产总值达到100亿元，常住人口城镇化率达到60%。要建好“两极三园”，做强“一城多点”。
            """;

    private static final String SEVEN = """
            中国共产党芦山县第十五届委员会第七次全体会议公报
            中国共产党芦山县第十五届委员会第七次全体会议，于2024年12月5日在芦山举行。
            全会由县委常委会主持。县委书记王明作了讲话。县委副书记李强作了说明。
            全会听取了《中共芦山县委关于推进城乡融合的决定》执行情况的汇报。要建好“三园两极”。
            """;

    private static final String OTHER = """
            中国共产党天全县第十五届委员会第六次全体会议公报
            中国共产党天全县第十五届委员会第六次全体会议，于2024年1月6日在天全举行。
            全会由县委常委会主持。县委书记李强作了讲话。要建好“两极三园”。
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void laySeeds() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("seeds"));
        write("a6.txt", SIX);
        write("a7.txt", SEVEN);
        write("b6.txt", OTHER);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    /** The lines of all texts. */
    private String data() throws IOException {
        return pages().get("data/2024.jsonl");
    }

    private Run build() {
        return Run.gen(
                        "build",
                        "-o",
                        folder.resolve("site").toString(),
                        folder.resolve("seeds").toString())
                .seenFrom(folder);
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return pages;
    }

    /** Where words stand outside the text itself, the JSON's body and the record of what was corrected. */
    /** The pages with the words, but for those that tell the office what it corrected, and what the mark means. */
    private String holding(String words) throws IOException {
        return pages().entrySet().stream()
                .filter(page ->
                        !page.getKey().startsWith("quality/") && !page.getKey().equals("about.html"))
                .filter(page -> page.getValue().contains(words))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsHiddenIsGoneFromEverywhereButTheText() throws IOException {
        build();
        assertThat(holding(">一城多点<")).contains("terms/index.html");
        String before = text("communiques/511826-15-6.html");

        write("a6.txt.fix.yaml", "hide:\n  - term: 一城多点\n  - target: 达到100亿元\n");
        Run run = build();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(holding(">一城多点<")).isEmpty();
        assertThat(pages().keySet()).noneMatch(path -> path.contains("yi-cheng-duo-dian"));
        assertThat(pages().get("targets/index.html")).doesNotContain("100亿元");
        assertThat(text("communiques/511826-15-6.html")).isEqualTo(before);
        assertThat(data()).contains("\"what\":\"hide\"", "seeds/a6.txt.fix.yaml");
    }

    /** The paragraphs of an edition, without marks. */
    private String text(String page) throws IOException {
        List<String> paragraphs =
                Jsoup.parse(pages().get(page)).select("h1, .t").eachText();
        assertThat(paragraphs).isNotEmpty();
        return String.join("\n", paragraphs);
    }

    @Test
    void whatAnEditorGaveIsMarkedAndLinkedInTheText() throws IOException {
        build();
        assertThat(holding("编辑核定")).isEmpty();

        write("a6.txt.fix.yaml", """
                set:
                  - target: {words: 达到100亿元, year: 2028}
                add:
                  - term: 县委常委会
                """);
        Run run = build();

        assertThat(run.exit()).as(run.err()).isZero();
        String edition = pages().get("communiques/511826-15-6.html");
        assertThat(edition.split("class=edited", -1)).hasSize(3);
        assertThat(edition).contains("2028").containsPattern("<a id=m-[^>]*-term[^>]*>县委常委会</a>");
    }

    /** What the README tells a clerk to paste, over the seed. */
    @Test
    void theWalkOfTheReadmeMendsWhatItSays() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```yaml\nset:\n  - meeting:") + "```yaml\n".length();
        String lines = readme.substring(from, readme.indexOf("```", from));
        for (String name : List.of("a6.txt", "a7.txt", "b6.txt")) {
            Files.delete(folder.resolve("seeds").resolve(name));
        }
        write("lushan-15-6.txt", Files.readString(Path.of("seeds/lushan-15-6.txt")));
        build();
        String before = text("communiques/511826-15-6.html");
        assertThat(entries("terms")).contains("敢教日月换新天");

        write("lushan-15-6.txt.fix.yaml", lines);
        Run run = build();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("error");
        assertThat(entries("terms")).doesNotContain("敢教日月换新天").contains("国家乡村振兴示范县");
        assertThat(text("communiques/511826-15-6.html")).isEqualTo(before);
        assertThat(pages().get("communiques/511826-15-6.html")).contains("县城", "编辑核定");
        assertThat(data()).contains("\"venue\":\"县城\"");
    }

    @Test
    void saysWhatIsWrongAndBuildsTheRest() throws IOException {
        write("a6.txt.fix.yaml", "hide:\n  - term: 一城多点\n  - term: 没有的词\n");
        write("fix.yaml", "hide:\n  - term: 两极三园\n");
        Run run = build();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("seeds/a6.txt.fix.yaml:3:5: error: the words “没有的词” do not stand in the text")
                .doesNotContain("seeds/fix.yaml");
        assertThat(holding(">一城多点<")).isEmpty();
        assertThat(holding(">两极三园<")).isEmpty();
    }

    @Test
    void keepsTogetherAndApartWhatAnEditorSays() throws IOException {
        build();
        assertThat(entries("people")).containsExactlyInAnyOrder("李强", "李强", "王明");
        assertThat(entries("documents")).contains("《中共芦山县委关于推进城乡融合的决定》");
        assertThat(entries("terms")).contains("两极三园", "三园两极");
        write("fix.yaml", """
                same:
                  - people: [芦山县 李强 县长, 天全县 李强]
                  - documents: [中共芦山县委关于推进城乡融合发展的决定, 中共芦山县委关于推进城乡融合的决定]
                  - terms: [两极三园, 三园两极]
                different:
                  - people: [芦山县 王明 511826-15-6, 芦山县 王明 511826-15-7]
                """);
        Run run = build();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(entries("people")).containsExactlyInAnyOrder("李强", "王明", "王明");
        assertThat(entries("documents")).contains("《中共芦山县委关于推进城乡融合发展的决定》").doesNotContain("《中共芦山县委关于推进城乡融合的决定》");
        assertThat(entries("terms")).contains("两极三园").doesNotContain("三园两极");
    }

    /** What the list of a column names. */
    private List<String> entries(String column) throws IOException {
        return Pattern.compile("class=entry-title[^>]*>([^<]*)<")
                .matcher(pages().get(column + "/index.html"))
                .results()
                .map(entry -> entry.group(1))
                .toList();
    }

    @Test
    void refusesWhatContradictsItselfOrNamesNobody() throws IOException {
        write("fix.yaml", """
                same:
                  - people: [芦山县 李强, 芦山县 某某]
                  - people: [芦山县 王明, 天全县 李强]
                different:
                  - people: [芦山县 王明, 天全县 李强]
                  - people: [芦山县 王明, 王明]
                """);
        Run run = build();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("seeds/fix.yaml:2:5: error: “芦山县 某某” names nothing of the archive")
                .contains("seeds/fix.yaml:5:5: error: line 3 says the opposite")
                .contains("seeds/fix.yaml:6:5: error: “芦山县 王明” and “王明” name the same words of a text");
    }
}
