package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongbao.text.Blanks;
import gongbao.text.Line;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in the manner of county sites; places and people are made up. */
class HtmlFormatTest {

    private static final String OPENING = "中国共产党青溪县第十四届委员会第三次全体会议，于2022年8月3日在青溪举行。";
    private static final String HOST = "全会由县委常委会主持。县委书记李四作了讲话。";
    private static final String APPEAL = "全会号召，全县各级党组织要团结带领广大党员干部群众，为建设现代化新青溪而努力奋斗！";
    private static final String TITLE = "中国共产党青溪县第十四届委员会第三次全体会议公报";
    private static final String MENU = "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li>"
            + "<li><a href=\"/zx\">青溪资讯</a></li><li><a href=\"/xx\">信息公开</a></li></ul></div>";
    private static final String FOOTER =
            "<div class=\"footer\"><p>主办：青溪县人民政府办公室</p><p>政府网站标识码5118000099 蜀ICP备13099999号-1</p></div>";

    @TempDir
    Path folder;

    private SourceText read(String page) throws IOException {
        return ((Reading.Text) new SeedReader().read(Files.write(folder.resolve("a.html"), page.getBytes(UTF_8))))
                .source();
    }

    private static List<String> body(SourceText text) {
        return text.bodyLines().stream().map(line -> Blanks.strip(line.text())).toList();
    }

    // --- where the main text is

    @Test
    void findsTheContainerOfGovernmentPortals() throws IOException {
        SourceText text = read("""
                <html><head><title>%s_青溪县人民政府</title><meta name="ArticleTitle" content="%s">
                <meta name="PubDate" content="2022-08-04 17:20"/><meta name="contentsource" content="青溪县委办公室">\
                <META NAME="SiteIDCode" CONTENT="5118000099"></head>
                <body>%s<div class="content"><h1>%s</h1><div class="info">发布时间：2022-08-04 17:20 来源：县委办</div>
                <div id="UCAP-CONTENT"><p>%s</p><p>%s</p><p>%s</p></div><div class="print">打印 关闭</div></div>%s</body></html>
                """.formatted(TITLE, TITLE, MENU, TITLE, OPENING, HOST, APPEAL, FOOTER));
        assertThat(body(text)).containsExactly(TITLE, OPENING, HOST, APPEAL);
        assertThat(text.furniture()).contains("首页", "发布时间：2022-08-04 17:20 来源：县委办", "主办：青溪县人民政府办公室");
        assertThat(text.meta())
                .containsEntry("PubDate", "2022-08-04 17:20")
                .containsEntry("ContentSource", "青溪县委办公室")
                .containsEntry("SiteIDCode", "5118000099")
                .containsEntry("title", TITLE + "_青溪县人民政府");
    }

    @Test
    void findsTheEditorOfTheCommonestSystem() throws IOException {
        SourceText text = read("""
                <html><head><title>青溪县人民政府</title></head><body>%s<table><tr><td>
                <div class="xl_title">%s</div><div>字号：大 中 小</div>
                <div class="view TRS_UEDITOR trs_paper_default"><div class=TRS_Editor><p align="center">（2022年8月3日通过）</p>
                <p>　　%s</p><p>　　%s</p><p>　　%s</p></div></div></td></tr></table>%s</body></html>
                """.formatted(MENU, TITLE, OPENING, HOST, APPEAL, FOOTER));
        assertThat(body(text)).containsExactly(TITLE, "（2022年8月3日通过）", OPENING, HOST, APPEAL);
    }

    @Test
    void findsTheTextOfAnUnknownSystemByItsSentences() throws IOException {
        SourceText text = read("""
                <html><head><title>青溪党建网</title></head><body>%s<div class="wrap"><div class="l"><ul><li><a href=1>全县防汛工作会议召开。</a></li>
                <li><a href=2>青溪县第十四次党代会开幕，大会号召全县人民努力奋斗。</a></li></ul></div>
                <div class="r"><h2>%s</h2><p class="note">（2022年8月3日通过）</p><div class="bd7">\
                <p>%s</p><p>%s</p><p>%s</p></div></div></div>%s</body></html>
                """.formatted(MENU, TITLE, OPENING, HOST, APPEAL, FOOTER));
        assertThat(body(text)).containsExactly(TITLE, "（2022年8月3日通过）", OPENING, HOST, APPEAL);
    }

    @Test
    void findsWeChatArticles() throws IOException {
        SourceText text = read("""
                <html><head><meta property="og:title" content="%s"><meta property="og:article:author" content="青溪发布"></head><body>
                <div id="img-content"><h1 class="rich_media_title" id="activity-name">
                  %s
                </h1><div id="meta_content"><span>青溪发布</span><em id="publish_time"></em></div>
                <div class="rich_media_content" id="js_content" style="visibility: hidden;">\
                <section><section><p><span>%s</span></p></section></section>
                <section><p>%s</p></section><section><p>%s</p></section></div><div>微信扫一扫</div><div>继续滑动看下一个</div></div></body></html>
                """.formatted(TITLE, TITLE, OPENING, HOST, APPEAL));
        assertThat(body(text)).containsExactly(TITLE, OPENING, HOST, APPEAL);
        assertThat(text.meta()).containsEntry("ArticleTitle", TITLE).containsEntry("Author", "青溪发布");
    }

    @Test
    void findsTheTitleOfNewspaperPages() throws IOException {
        SourceText text = read("""
                <html><head><title>青溪日报数字报</title></head><body><div>第01版：要闻</div><h2>县委十四届三次全会在青溪举行</h2><h1>%s</h1>
                <h3>（2022年8月3日通过）</h3><div id="ozoom"><p>%s</p><p>%s</p><p>%s</p></div></body></html>
                """.formatted(TITLE, OPENING, HOST, APPEAL));
        assertThat(body(text)).containsExactly(TITLE, "（2022年8月3日通过）", OPENING, HOST, APPEAL);
    }

    @Test
    void findsATitleBrokenOverTwoLines() throws IOException {
        SourceText text = read("<h1>中国共产党青溪县第十四届委员会<br>第三次全体会议公报</h1><p>2022-08-04</p><div id=zoom><p>%s<p>%s</div>"
                .formatted(OPENING, HOST));
        assertThat(body(text)).containsExactly("中国共产党青溪县第十四届委员会", "第三次全体会议公报", OPENING, HOST);
    }

    @Test
    void keepsCommentsAndShareButtonsOutside() throws IOException {
        SourceText text = read("""
                <div class=content><h1>%s</h1><div class=social-share>微信</div><p>%s</p><p>%s</p>\
                <div class=comments><p>网友甲：祝愿家乡越来越好，生活越来越美，加油干。</p></div></div>""".formatted(TITLE, OPENING, HOST + APPEAL));
        assertThat(body(text)).containsExactly(TITLE, OPENING, HOST + APPEAL);
        assertThat(text.furniture()).hasSize(2);
    }

    @Test
    void doesNotTakeTheSiteForTheTitle() throws IOException {
        SourceText text = read(
                "<html><head><title>青溪县人民政府</title></head><body><h1>青溪县人民政府</h1><h2>县委全会召开</h2><div id=zoom><p>%s<p>%s</div></body></html>"
                        .formatted(OPENING, HOST));
        assertThat(body(text)).containsExactly("县委全会召开", OPENING, HOST);
    }

    @Test
    void keepsAFragmentWhole() throws IOException {
        SourceText text = read("<p>2012年明州市国民经济和社会发展统计公报</p><p>明州市统计局</p><p>初步核算，全年实现地区生产总值400.5亿元，增长10%。</p>");
        assertThat(body(text)).hasSize(3);
    }

    @Test
    void keepsTextThatLiesBesideTheFullestElement() throws IOException {
        SourceText text = read("<body><div><div><p>%s</p></div><div><p>%s</p></div><div><p>%s</p></div></div></body>"
                .formatted(OPENING, HOST, APPEAL));
        assertThat(body(text)).containsExactly(OPENING, HOST, APPEAL);
    }

    @Test
    void readsPagesOfLayoutTables() throws IOException {
        SourceText text = read("""
                <table><tr><td>菜单</td><td><table><tr><td><font id="zoom">%s<br>&nbsp;&nbsp;%s<br><br>%s\
                </font></td></tr></table></td></tr></table>""".formatted(TITLE, OPENING, APPEAL + HOST.repeat(5)));
        assertThat(body(text)).containsExactly(TITLE, OPENING, APPEAL + HOST.repeat(5));
    }

    // --- lines

    @Test
    void knowsLineAndColumnOfEveryBlock() throws IOException {
        SourceText text = read(
                "<html>\r\n<body><p>\r\n   第一段<b>加粗</b>&amp;完</p>甲<br/>乙\n<h2 class=x> 标题 </h2>\n<pre>丙\n丁</pre></body>");
        assertThat(text.lines())
                .extracting(Line::text, Line::number, Line::column, Line::kind)
                .containsExactly(
                        tuple("第一段加粗&完", 3, 4, Line.Kind.PARAGRAPH),
                        tuple("甲", 3, 26, Line.Kind.PARAGRAPH),
                        tuple("乙", 3, 32, Line.Kind.PARAGRAPH),
                        tuple("标题", 4, 14, Line.Kind.HEADING),
                        tuple("丙", 5, 6, Line.Kind.PARAGRAPH),
                        tuple("丁", 6, 1, Line.Kind.PARAGRAPH));
    }

    @Test
    void tellsLinesInBold() throws IOException {
        SourceText text = read("<body><p><strong>今后五年</strong> <b>的目标</b></p><p><b>目标：</b>翻番</p><p>全会</p></body>");
        assertThat(text.lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(
                        tuple("今后五年 的目标", Line.Kind.STRONG),
                        tuple("目标：翻番", Line.Kind.PARAGRAPH),
                        tuple("全会", Line.Kind.PARAGRAPH));
    }

    @Test
    void collapsesWhiteSpaceButNotIdeographicSpaces() throws IOException {
        SourceText text = read("<p>\n  　　中国共产党青溪县\n  第十四届委员会 第三次\n全体会议  abc\n def&nbsp;\u3000鞠　鹏 </p>");
        assertThat(text.body()).isEqualTo("　　中国共产党青溪县第十四届委员会 第三次全体会议 abc def\u00A0\u3000鞠　鹏");
    }

    @Test
    void joinsTheCellsOfARow() throws IOException {
        SourceText text = read(
                "<table><tr><td></td><td>2021年</td><td><p>2022年</p></td></tr><tr><td>总<br>产值</td><td>90</td><td>100</td></tr></table>");
        assertThat(text.lines())
                .extracting(Line::text, Line::kind)
                .containsExactly(
                        tuple("\t2021年\t2022年", Line.Kind.TABLE_ROW), tuple("总产值\t90\t100", Line.Kind.TABLE_ROW));
    }

    @Test
    void seesNoScriptsStylesOrComments() throws IOException {
        SourceText text = read(
                "<p>公<script>var a = '全会。';</script><style>p{}</style><!-- 注 -->报</p><noscript>请开启脚本</noscript><template>模板</template>");
        assertThat(text.lines()).extracting(Line::text).containsExactly("公报");
    }

    @Test
    void losesNoCharacterOfMadeUpPages() throws IOException {
        String page = "<body>游离文字<div>甲<span>乙<p>丙</span>丁<table>错位<tr><td>一<td>二<tr><th>三</table><ul><li>四<li>五</ul>"
                + "<select><option>六<option>七</select>"
                + "<textarea>八\n九</textarea><dl><dt>十<dd>百</dl><a><div>千</div></a><form>"
                + "<fieldset><legend>万</legend></fieldset><button>亿</form></body>尾";
        assertThat(ink(read(page))).isEqualTo(visible(page)).contains("错位", "九", "尾");
    }

    @Test
    void losesNoCharacterOfRealPages() throws IOException {
        Path pages = Path.of("..", "shared", "pages");
        assumeTrue(Files.isDirectory(pages), "no saved pages here");
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String page = Files.readString(file);
                assertThat(ink(read(page)))
                        .as(file.toString())
                        .isEqualTo(visible(page))
                        .hasSizeGreaterThan(1000);
            }
        }
    }

    private static String ink(SourceText text) {
        return text.lines().stream().map(line -> Blanks.squeeze(line.text())).collect(Collectors.joining());
    }

    /** Every text node of the page that a browser shows, found without the reader's help. */
    private static String visible(String page) {
        StringBuilder visible = new StringBuilder();
        Jsoup.parse(page).traverse((node, depth) -> {
            boolean unseen = node.parent() instanceof Element parent
                    && parent.closest("head, script, style, template, noscript, iframe") != null;
            if (node instanceof TextNode text && !unseen) {
                visible.append(Blanks.squeeze(text.getWholeText()));
            }
        });
        return visible.toString();
    }

    @Test
    void standsDeepNesting() throws IOException {
        assertThat(read("<div>".repeat(20_000) + "公报" + "</div>".repeat(20_000)).body())
                .isEqualTo("公报");
        assertThat(read("<b><p>".repeat(3_000) + "公报").body()).isEqualTo("公报");
    }
}
