package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Line;
import gongbao.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser does not show stands beside the text, and what it shows in it. */
class HiddenTextTest {

    private static final String TEXT = "青溪县第十四届委员会第三次全体会议，于2024年1月5日在县城举行，全会审议通过了决定。";

    private static SourceText read(String name, String page) {
        return ((Reading.Text) new SeedReader().read(name, page.getBytes(UTF_8))).source();
    }

    private static SourceText page(String head, String body) {
        return read(
                "a.html",
                "<html><head>" + head + "</head><body><div class=\"TRS_Editor\"><p>" + TEXT + "</p>" + body
                        + "</div></body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display:none'",
                "style=\"DISPLAY : NONE !important\"",
                "style='visibility:hidden'",
                "hidden",
                "hidden=''",
                "style='opacity:0'",
                "style='opacity: 0.0;color:red'",
                "style='font-size:0'",
                "style='font-size:0px;line-height:0'",
                "style='width:0;height:0;overflow:hidden'",
                "style='max-height:0px;overflow-y:x;overflow:hidden'",
                "style='text-indent:-9999px'",
                "style='position:absolute;left:-10000px'",
                "style='position:fixed;top:-200em'",
                "style='margin-left:-9999px'",
                "style='position:absolute;clip:rect(0 0 0 0)'",
                "style='clip-path: inset(50%)'",
                "style='transform:scale(0)'",
                "style='color:transparent'",
                "style='color:#fff;background:#FFFFFF'",
                "style='color:rgb(255, 255, 255);background-color:white'",
                "style='color:#fff'",
                "style='color: rgba(255,255,255,1.0)'",
                "style='color:#FEFEFE;background:none'",
                "style='filter:opacity(0)'",
                "class=small",
                "class=inner",
                "data-k=x",
                "style='mso-hide:all'",
                "style='text-decoration:underline line-through'",
                "class=note",
                "id=tip",
                "class='a note b'",
                "class=onscreen"
            })
    void isNoPartOfTheLineAroundIt(String attributes) {
        SourceText text = page(
                "<style>.note, p.x{color:red;display:none}\n/* .y{} */ #tip{visibility:hidden}\n"
                        + "@media screen, print { .a{color:red} .onscreen {display:none} } .small{font-size:0px}"
                        + " div p > span.inner{visibility:hidden} .TRS_Editor [data-k=x]{display:none} p{color:red}</style>",
                "<p>县委委员3<span " + attributes + ">7</span>2人</p>");
        assertThat(text.body()).isEqualTo(TEXT + "\n县委委员32人");
        assertThat(text.hidden()).containsExactly("7");
        assertThat(text.furniture()).isEmpty();
        assertThat(text.aside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display:block'",
                "style='visibility:visible'",
                "aria-hidden=true",
                "style='opacity:0.5'",
                "style='opacity:1'",
                "style='font-size:0.9em'",
                "style='height:0'",
                "style='width:0'",
                "style='overflow:hidden;height:10px'",
                "style='text-indent:-2em'",
                "style='left:-9999px'",
                "style='position:absolute;left:10px'",
                "style='color:#fff;background:#c00'",
                "style='color:#fff;background:url(a.png)'",
                "style='color:#fafafa00'",
                "class='small' style='font-size:14px'",
                "class='beside'",
                "style='background:#fff'",
                "class=printed",
                "class=narrow",
                "class=paper",
                "class='note on'",
                "class=shown"
            })
    void isPartOfItWhereItIsSeen(String attributes) {
        SourceText text = page(
                "<style>@media print{.printed{display:none}} @media screen and (max-width:600px){.narrow{display:none}}"
                        + "@media not screen{.paper{display:none}} .note{display:none} .note.on{display:inline} .shown:hover{display:none}"
                        + " .small{font-size:0} h2 + .beside{display:none} .beside::before{display:none}"
                        + "</style><style media='print'>.shown{display:none}</style>",
                "<p>县委委员3<span " + attributes + ">7</span>2人</p>");
        assertThat(text.body()).isEqualTo(TEXT + "\n县委委员372人");
    }

    /** White words whose ground a sheet may say that is not here, and small ones within which others have a size. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 style='color:#fff'>%s</h2>",
                "<p style='color:#fff'><a href=x>%s</a></p>",
                "<table bgcolor='#003366'><tr><td><p style='color:white'>%s</p></td></tr></table>",
                "<table><tr><td style='color:white'>%s</td></tr></table>",
                "<div class=tight><p class=sized>%s</p></div>",
                "<div style='font-size:0'><p class=sized>%s</p></div>"
            })
    void isSeenWhereItMayBe(String part) {
        String words = "县委委员32人";
        assertThat(page("<style>.tight{font-size:0} .sized{font-size:16px;color:red}</style>", part.formatted(words))
                        .body())
                .isEqualTo(TEXT + "\n" + words);
    }

    /** Tabs and pages that fade in: a script shows what was hidden when the file was saved. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=zoom style='display:none'>%s</div>",
                "<div style='opacity:0'><div class='TRS_Editor'>%s</div></div>",
                "<div hidden><ul><li>%s</ul></div>",
                "<div style='font-size:0'><p style='font-size:16px'>%s</p></div>",
                "<div style='visibility:hidden'><p style='visibility:visible'>%s</p></div>"
            })
    void theMainTextIsNeverHidden(String page) {
        SourceText text =
                read("a.html", "<html><body><p>首页</p>" + page.formatted("<p>" + TEXT + "</p>") + "</body></html>");
        assertThat(text.bodyLines()).extracting(Line::text).contains(TEXT);
    }

    @Test
    void aHiddenCopyOfAShownTextIsHidden() {
        SourceText text = page("", "<div id=zoom style='display:none'><p>" + TEXT + "</p></div>");
        assertThat(text.body()).isEqualTo(TEXT);
    }

    @Test
    void aDialogIsSeenWhereItIsOpen() {
        SourceText text = page("", "<dialog>关着的</dialog><dialog open>开着的</dialog>");
        assertThat(text.body()).isEqualTo(TEXT + "\n开着的");
        assertThat(text.hidden()).containsExactly("关着的");
    }

    @Test
    void readingsAndWordsStruckOutStandBeside() {
        SourceText text = page("", "<p><ruby>产<rp>(</rp><rt>chǎn</rt><rp>)</rp></ruby>业<del>旧</del><s>旧</s>发展</p>");
        assertThat(text.body()).isEqualTo(TEXT + "\n产业发展");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3<span style=\"display:none\">7</span>2人",
                "3<b hidden>**7**</b>2人",
                "3~~7~~2人",
                "<div hidden>7</div>\n\n32人",
                "<p>32人</p>\n<p style='display:none'>7</p>"
            })
    void theSameInMarkdown(String markdown) {
        SourceText text = read("a.md", markdown);
        assertThat(text.body()).isEqualTo("32人");
        assertThat(text.lines()).extracting(Line::kind).contains(Line.Kind.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3<span style=\"color:red\">7</span>2人", "3<b>7</b>2人", "37~2人~", "37~~2人", "3<b hidden>72人"})
    void isPartOfALineOfMarkdownWhereItIsSeen(String markdown) {
        assertThat(read("a.md", markdown).body()).contains("7").contains("2人");
    }
}
