package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and tables as a browser shows them, and pages whose text is somewhere else. */
class PagePartsTest {

    private static Reading read(String body) {
        return new SeedReader()
                .read(
                        "a.html",
                        ("<html><head><title>公报</title></head><body>" + body + "</body></html>").getBytes(UTF_8));
    }

    /** Lines parted by {@code /}, cells by {@code |}. */
    private static String lines(String body) {
        return ((Reading.Text) read(body))
                .source().lines().stream()
                        .map(line -> line.text().replace('\t', '|'))
                        .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<ol><li>甲<li>乙</ol>                                      § 1. 甲/2. 乙",
                "<ol start=3><li>甲<li value=7><p>乙<li>丙</ol>             § 3. 甲/7. 乙/8. 丙",
                "<ol reversed><li>甲<li>乙</ol>                             § 2. 甲/1. 乙",
                "<ol type=a><li>甲<li>乙</ol><ol type=I start=4><li>丙</ol> § a. 甲/b. 乙/IV. 丙",
                "<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol> § 一、甲/二、乙",
                "<ol style='list-style:none'><li>甲</ol>                    § 甲",
                "<style>ol.c{list-style-type:cjk-ideographic}</style><ol class=c><li>甲<li>乙</ol> § 一、甲/二、乙",
                "<style>.n>li{list-style:none}</style><ol class=n><li>甲</ol> § 甲",
                "<ol><li>甲<ol type=A><li>子</ol><li>乙</ol>                § 1. 甲/A. 子/2. 乙",
                "<ol><li>一、甲<li>（二）乙<li>3.丙</ol>                    § 一、甲/（二）乙/3.丙",
                "<ol><li><a href=x>甲</a><li><a href=y>乙</a></ol>          § 甲/乙",
                "<ul><li>甲<li>乙</ul>                                      § 甲/乙",
                "<ol start=x><li value='-2'>甲</ol>                         § -2. 甲",
            })
    void listsHaveTheirNumbers(String page, String lines) {
        assertThat(lines(page)).isEqualTo(lines);
    }

    /** A number that the page does not hold is counted, as its foot says so; one of a menu is none of the text's. */
    @Test
    void countsTheNumbersThatABrowserSets() {
        String text = "<p>会议指出，要加快推进城乡融合发展，扎实推动共同富裕。</p>";
        Reading read = read("<nav><ol><li>首页</ol></nav><article>" + text + "<ol><li>抓产业。<li>二、抓作风。</ol></article>");
        assertThat(((Reading.Text) read).source().file().setNumbers()).isOne();
        assertThat(((Reading.Text) read("<article>" + text + "</article>"))
                        .source()
                        .file()
                        .setNumbers())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<tr><td rowspan=2>甲<td>乙<tr><td>丙                        § 甲|乙/|丙",
                "<tr><td>甲<td rowspan=2>乙<tr><td>丙                        § 甲|乙/丙|",
                "<tr><th rowspan=2>指标<th colspan=2>甲<th>乙<tr><td>一<td>二<td>三 § 指标|甲||乙/|一|二|三",
                "<tr><td colspan=2>甲<td>乙<tr><td>一<td>二<td>三            § 甲||乙/一|二|三",
                "<tr><td colspan=3>表题<tr><td>一<td>二<td>三                § 表题/一|二|三",
                "<tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁              § 甲|乙/|丙/|丁",
                "<tr><td rowspan=9>甲<td>乙<tr><td>丙                        § 甲|乙/|丙",
                "<thead><tr><th rowspan=3>甲<th>乙</thead><tbody><tr><td>一<td>二 § 甲|乙/一|二",
                "<tfoot><tr><td>合计<td>9</tfoot><tbody><tr><td>一<td>二     § 一|二/合计|9",
                "<tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>丙              § 甲||乙/||丙",
            })
    void whereAMergedCellReachesStandsAnEmptyOne(String rows, String lines) {
        assertThat(lines("<table>" + rows + "</table>")).isEqualTo(lines);
    }

    @Test
    void absurdSpansAreBounded() {
        String rows = "<tr><td colspan=99999999>甲<td rowspan=99999999>乙<tr><td>丙<td>丁".repeat(200);
        assertThat(lines("<table>" + rows + "</table>").length()).isLessThan(400 * 70);
    }

    @Test
    void aCellMayBeLongWhereTheRowsAreAlike() {
        String task = "加快推进城乡融合发展，补齐县城发展短板。".repeat(20);
        String row = "<tr><td>1<td>" + task + "<td>县发展改革局";
        assertThat(lines("<table><tr><td>序号<td>任务<td>责任单位" + row.repeat(2) + "</table>"))
                .isEqualTo("序号|任务|责任单位" + ("/1|" + task + "|县发展改革局").repeat(2));
    }

    @Test
    void aTableThatLaysOutAPageHasNoRows() {
        String text = "全会审议通过了决定，指出要加快推进城乡融合发展。".repeat(10);
        assertThat(lines("<table><tr><td>左栏<td><p>" + text + "</p><p>乙</p></table>"))
                .isEqualTo("左栏/" + text + "/乙");
    }

    private static final String TEXT =
            "青溪县第十四届委员会第三次全体会议，于2024年1月5日在县城举行，全会审议通过了关于加快城乡融合发展的决定，" + "号召全县上下团结起来，奋力谱写发展新篇章。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>公报</h1><div id=c></div><script>var c = '%s';</script>",
                "<h1>公报</h1><script type='application/json'>{\"content\":\"<p>%s</p>\"}</script>",
                "<h1>公报</h1><input type=hidden name=content value='%s'>",
            })
    void tellsOfATextInAScript(String page) {
        assertThat(((Reading.Text) read(page.formatted(TEXT))).warnings())
                .extracting(Diagnostic::rule)
                .contains("page-text-in-script");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>首页</p><iframe src='a/P02.pdf'></iframe>, page-text-attached",
        "<p>首页</p><embed src='公报.PDF?x=1'>, page-text-attached",
        "<p>首页</p><object data='b.docx'></object>, page-text-attached",
        "<h1>公报</h1><div id=zoom><p><img src=1.jpg width=700></p></div>, page-text-in-pictures",
        "<h1>公报</h1><div class=text><img src=1.jpg><img src=2.jpg></div>, page-text-in-pictures",
    })
    void tellsOfATextInAnotherFile(String page, String rule) {
        assertThat(((Reading.Text) read(page)).warnings())
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    @Test
    void aPageThatShowsNothingSaysSoEvenOfAShortScript() {
        Reading read = read("<div id=app></div><script>show('会议于2024年1月5日召开，全会审议通过了公报和决议。')</script>");
        assertThat(((Reading.Failure) read).diagnostic().rule()).isEqualTo("page-text-in-script");
        assertThat(((Reading.Text) read("<h1>公报</h1><div class=logo><img src=1.jpg></div>")).warnings())
                .isEmpty();
    }

    @Test
    void aPageOfFramesIsAnErrorThatNamesThem() {
        Reading read = new SeedReader()
                .read(
                        "a.html",
                        "<frameset cols=20,80><frame src=menu.html><frame src='main.html'></frameset>".getBytes(UTF_8));
        assertThat(((Reading.Failure) read).diagnostic().arguments()).containsExactly("main.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='a.pdf'></iframe>",
                "<p><img src=1.jpg width=700></p>",
                "<script>var c='%s'</script>"
            })
    void aPageWithItsTextHasNothingElsewhere(String page) {
        String body = "<p>" + TEXT + TEXT + "</p>" + page.replace("%s", TEXT);
        assertThat(((Reading.Text) read(body)).warnings()).isEmpty();
    }
}
