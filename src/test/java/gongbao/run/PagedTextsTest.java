package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.json.JsonFault;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.read.SeedFile;
import gongbao.read.SeedReader;
import gongbao.site.BuiltSite;
import gongbao.site.page.SiteOptions;
import gongbao.text.SourcePage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text whose pages lie in several files is one text, and nothing else is. */
class PagedTextsTest {

    private static final String TITLE = "中国共产党芦山县第十五届委员会第三次全体会议公报";

    private static final List<String> TEXT = List.of(
            "（2022年12月30日中国共产党芦山县第十五届委员会第三次全体会议通过）",
            "中国共产党芦山县第十五届委员会第三次全体会议，于2022年12月30日在芦山县城举行。",
            "出席会议的有，县委委员32人，候补县委委员5人。",
            "县委常委会主持会议。县委书记某某某作了讲话。",
            "全会听取和讨论了县委常委会工作报告，审议通过了《关于推进乡村全面振兴的实施意见》。",
            "全会指出，要着力解决特色产业竞争力不够强的问题。",
            "一、发展目标",
            "全会提出，到2027年，全县地区生产总值达到100亿元，常住人口城镇化率达到60%。",
            "二、主要任务",
            "全会强调，要全面加强党的建设，必须坚持和加强党的全面领导。",
            "全会号召，全县广大党员干部要团结一心，奋力谱写芦山发展新篇章。");

    @TempDir
    Path folder;

    private List<String> joined = List.of();

    /** A page as a site system writes it. */
    private static String page(String title, List<String> paragraphs, String pager) {
        return "<!DOCTYPE html>\n<html><head><title>" + title + "_芦山县人民政府</title></head>\n<body>\n<div class=\"nav\">"
                + "<a href=\"/\">首页</a> <a href=\"/zw\">政务</a></div>\n<h1>" + title
                + "</h1>\n<div class=\"info\">发布时间：2023-01-03 09:33 来源：县委办公室</div>\n<div class=\"TRS_Editor\">\n"
                + String.join(
                        "\n",
                        paragraphs.stream().map(each -> "<p>" + each + "</p>").toList())
                + "\n</div>\n" + pager + "\n<div>主办：芦山县人民政府办公室</div>\n</body></html>\n";
    }

    private static String counted(int page, int total) {
        return "<div class=\"page\">" + page + "/" + total + "</div>";
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Communique> read(Path... paths) {
        StringBuilder lines = new StringBuilder();
        BuildResult result = ParseRun.run(List.of(paths), 1, false, Progress.SILENT, lines, () -> lines.append('\n'));
        joined = result.joined();
        List<Communique> read = new ArrayList<>();
        for (String line : lines.toString().lines().toList()) {
            try {
                read.add(ModelJson.read(line));
            } catch (JsonFault e) {
                throw new AssertionError(line, e);
            }
        }
        return read;
    }

    private Communique only(Path... paths) {
        List<Communique> read = read(paths);
        assertThat(paths(read)).hasSize(1);
        return read.get(0);
    }

    private static List<String> paths(List<Communique> read) {
        return read.stream().map(text -> text.source().path()).toList();
    }

    private static List<Object> facts(Communique text) {
        return List.of(
                text.id(),
                text.title(),
                text.notes(),
                text.meeting(),
                text.publication(),
                text.attendees(),
                text.people(),
                text.documents(),
                text.personnel(),
                text.sections(),
                text.targets(),
                text.directives(),
                text.references(),
                text.terms(),
                text.body());
    }

    private static List<String> missing(Communique text) {
        return text.diagnostics().stream()
                .filter(each -> each.rule().equals("pages-missing"))
                .map(each -> String.join(" ", each.arguments()))
                .toList();
    }

    /** The text cut before each of the given paragraphs. */
    private void cut(Iterable<Integer> before, boolean byScript) {
        List<List<String>> pages = new ArrayList<>();
        int from = 0;
        for (int to : before) {
            pages.add(TEXT.subList(from, to));
            from = to;
        }
        pages.add(TEXT.subList(from, TEXT.size()));
        for (int i = 0; i < pages.size(); i++) {
            String name = i == 0 ? "x.html" : "x_" + (byScript ? i : i + 1) + ".html";
            String pager = byScript
                    ? "<script>createPageHTML(" + pages.size() + ", " + i + ", \"x\", \"html\");</script>"
                    : counted(i + 1, pages.size());
            write(name, page(TITLE, pages.get(i), pager));
        }
    }

    @Test
    void isTheSameTextWhereverItIsCut() throws IOException {
        write("whole.html", page(TITLE, TEXT, ""));
        Communique whole = only(folder.resolve("whole.html"));
        Files.delete(folder.resolve("whole.html"));
        Random random = new Random(17);
        for (int turn = 0; turn < 40; turn++) {
            TreeSet<Integer> cuts = new TreeSet<>();
            int most = 1 + random.nextInt(4);
            while (cuts.size() < most) {
                cuts.add(1 + random.nextInt(TEXT.size() - 1));
            }
            cut(cuts, random.nextBoolean());
            Communique text = only(folder);
            assertThat(facts(text)).as("%s", cuts).isEqualTo(facts(whole));
            assertThat(text.source().pages()).hasSize(cuts.size() + 1);
            assertThat(missing(text)).isEmpty();
            for (Path file : files()) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void namesTheFileAndTheLineOfEveryParagraph() throws IOException {
        cut(List.of(3, 7), false);
        Communique text = only(folder);
        assertThat(text.source().pages())
                .extracting(SourcePage::path)
                .extracting(path -> path.substring(path.lastIndexOf('/') + 1))
                .containsExactly("x.html", "x_2.html", "x_3.html");
        for (String paragraph : TEXT) {
            int at = text.prose().origins().line(text.body().indexOf(paragraph));
            String path = text.source().pathAt(at);
            List<String> lines = Files.readAllLines(folder.resolve(path.substring(path.lastIndexOf('/') + 1)));
            assertThat(lines.get(text.source().lineAt(at) - 1)).contains(paragraph);
        }
    }

    @Test
    void anyOfTheFilesAloneIsTheWhole() {
        cut(List.of(5), true);
        Communique whole = only(folder);
        assertThat(facts(only(folder.resolve("x.html")))).isEqualTo(facts(whole));
        assertThat(facts(only(folder.resolve("x_1.html")))).isEqualTo(facts(whole));
        assertThat(joined).containsExactly(folder.resolve("x.html") + " + " + folder.resolve("x_1.html"));
        assertThat(only(folder.resolve("x_1.html"), folder.resolve("x.html"))
                        .source()
                        .paths())
                .hasSize(2);
    }

    @Test
    void tellsWhichPagesAreMissing() throws IOException {
        cut(List.of(3, 5, 8), false);
        Files.delete(folder.resolve("x_3.html"));
        Communique text = only(folder);
        assertThat(text.source().missingPages()).containsExactly(3);
        assertThat(missing(text)).containsExactly("3/4");
        assertThat(text.body()).contains(TEXT.get(3)).contains(TEXT.get(10)).doesNotContain(TEXT.get(6));

        Files.delete(folder.resolve("x_2.html"));
        Files.delete(folder.resolve("x_4.html"));
        assertThat(missing(only(folder))).containsExactly("2–4/4");
    }

    @Test
    void pageOfTheSiteNamesItsFilesAndWhatTheyLack() throws IOException {
        cut(List.of(3, 5, 8), false);
        Files.delete(folder.resolve("x_3.html"));
        Communique text = only(folder);
        String page = BuiltSite.of(SiteOptions.PLAIN, text).texts.get("communiques/" + text.id() + ".html");
        Element foot =
                Objects.requireNonNull(Jsoup.parse(Objects.requireNonNull(page)).selectFirst(".doc-foot"));
        assertThat(foot.select("strong").eachText()).containsExactly("本文不全：据源网页的分页标记，第 3 页不在源文件中。");
        assertThat(foot.text()).contains("x.html、x_2.html、x_4.html");
        assertThat(foot.select("code").eachText())
                .containsExactlyElementsOf(text.source().pages().stream()
                        .map(each -> each.sha256().substring(0, 16))
                        .toList());
    }

    @Test
    void fileOfAnotherTitleIsNeverAPage() {
        write("x.html", page(TITLE, TEXT.subList(0, 5), counted(1, 2)));
        write("x_2.html", page("中国共产党芦山县第十五届委员会第四次全体会议公报", TEXT.subList(5, 11), counted(2, 2)));
        assertThat(paths(read(folder))).hasSize(2);
        assertThat(joined).isEmpty();
    }

    @Test
    void fileThatSaysNothingOfPagesIsNone() {
        write("x.html", page(TITLE, TEXT.subList(0, 5), counted(1, 2)));
        write("x_2.html", page(TITLE, TEXT.subList(5, 11), ""));
        write("x_3.html", page(TITLE, TEXT.subList(5, 11), counted(3, 3)));
        assertThat(paths(read(folder))).hasSize(3);
    }

    /** Two files that both say that they are page 2: nobody can tell which. */
    @Test
    void doesNotChooseBetweenTwo() {
        write("x.html", page(TITLE, TEXT.subList(0, 5), counted(1, 2)));
        write("x_2.html", page(TITLE, TEXT.subList(5, 11), counted(2, 2)));
        write("x-2.html", page(TITLE, TEXT.subList(6, 11), counted(2, 2)));
        assertThat(paths(read(folder))).hasSize(3);
        write("x.html", page(TITLE, TEXT.subList(0, 5), "<div>1/2 <a href=\"./x-2.html\">下一页</a></div>"));
        assertThat(paths(read(folder))).hasSize(2);
        assertThat(joined).singleElement().asString().endsWith("x-2.html");
    }

    /** As a clerk saves them from a browser: the titles are the names of the files, and only the comment tells the old ones. */
    @Test
    void knowsPagesByTheNamesThatTheyHadOnTheirSite() {
        String saved = "<!-- saved from url=(0047)http://www.example.gov.cn/a/t1_%d.html -->\n";
        String pager = "<div><a href=\"http://www.example.gov.cn/a/t1_1.html\">1</a>"
                + "<a href=\"http://www.example.gov.cn/a/t1_2.html\">2</a></div>";
        write("公报.html", String.format(saved, 1) + page(TITLE, TEXT.subList(0, 5), pager));
        write("公报(2).html", String.format(saved, 2) + page(TITLE, TEXT.subList(5, 11), pager));
        assertThat(only(folder).body()).contains(TEXT.get(10));
    }

    @Test
    void titlesMayBearTheNumberOfThePage() {
        write("x.html", page(TITLE + "（1）", TEXT.subList(0, 5), counted(1, 2)));
        write("x_2.html", page(TITLE + "（2）", TEXT.subList(5, 11), counted(2, 2)));
        Communique text = only(folder);
        assertThat(text.body()).containsOnlyOnce(TITLE);
    }

    @Test
    void readsPagesOfOtherCharsets() throws IOException {
        cut(List.of(5), false);
        Path second = folder.resolve("x_2.html");
        Files.write(second, Files.readString(second).getBytes(Charset.forName("GB18030")));
        Communique text = only(folder);
        assertThat(text.source().pages()).extracting(SourcePage::charset).containsExactly("UTF-8", "GB18030");
        assertThat(text.body()).contains(TEXT.get(10));
    }

    @Test
    void correctionsBesideAnyPageHold() {
        cut(List.of(5), false);
        write("x_2.html.fix.yaml", "hide:\n  - target: 常住人口城镇化率达到60%\n");
        Communique text = only(folder);
        assertThat(text.targets()).hasSize(1);
        assertThat(text.corrections()).isNotEmpty();
    }

    @Test
    void pageThatCannotBeReadFailsTheWholeByItsName() throws IOException {
        cut(List.of(5), false);
        SeedFile whole =
                new SeedReader().find(List.of(folder), path -> false).files().get(0);
        Files.write(folder.resolve("x_2.html"), new byte[0]);
        assertThat(new SeedReader().read(whole)).isInstanceOfSatisfying(gongbao.read.Reading.Failure.class, failure -> {
            assertThat(failure.diagnostic().rule()).isEqualTo("file-empty");
            assertThat(failure.diagnostic().path()).endsWith("x_2.html");
        });
    }

    @Test
    void findingOfALaterPageNamesItsFile() {
        cut(List.of(5), false);
        write("x_2.html", page(TITLE, List.of("全会审议通过了《关于推进乡村全面振兴实施意见》。", "全会（号召，全县干部要奋力谱写新篇章。"), counted(2, 2)));
        Communique text = only(folder);
        assertThat(text.diagnostics())
                .filteredOn(each -> each.rule().equals("unpaired-mark"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path()).endsWith("x_2.html");
                    assertThat(each.line()).isEqualTo(9);
                });
    }
}
