package gongbao.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no mark-up of Markdown is text. */
class MarkdownWordsTest {

    @TempDir
    Path folder;

    private Reading.Text read(String text) throws IOException {
        return (Reading.Text) new SeedReader().read(Files.write(folder.resolve("a.md"), text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\'',
            value = {
                "```公报 全文\\n代码\\n```\\n               § 公报 全文\\n代码",
                "``` 会议指出，要坚持。                     § 会议指出，要坚持。",
                "~~~ 会议\\n~~~ 指出\\n                     § 会议\\n~~~ 指出",
                "```java\\nx\\n```                          § x",
                "全会[名单](见附件)和[决定](a.html)         § 全会[名单](见附件)和决定",
                "[甲][乙]和![图][乙]\\n\\n[乙]: a.html '题' § 甲和图\\n[乙]: a.html '题'",
                "一<?会议?>二                               § 一<?会议?>二",
                "一<![CDATA[会议]]>二                       § 一会议二",
                "一<b title='会'>议</b>二                   § 一议二",
                "一<b 会>议</b>二                           § 一<b 会>议二",
                "<p 会议指出，                              § 会议指出，",
                "<div\\n会议指出，                          § 会议指出，",
                "<!-- 未关闭\\n\\n会议指出                  § 未关闭\\n会议指出",
                "<script>\\n\\n会议指出                     § 会议指出",
                "| 甲 | 乙 |\\n|---|---|\\n| 一 | 二 | 三 |\\n[表题]  § 甲\\t乙\\n一\\t二\\t三\\n表题",
                "- [ ] 任务\\n- [x] 完成                    § [ ] 任务\\n[x] 完成",
                "甲[^1]\\n\\n[^1]: 脚注                     § 甲[^1]\\n[^1]: 脚注",
                "# 甲 #\\n乙\\n===\\n丙\\n---\\n丁\\n\\n---\\n戊: 己\\n---  § 甲\\n乙\\n丙\\n丁\\n戊: 己",
                "#甲\\n乙\\n##二、丙\\n#丁#是戊。       § 甲\\n乙\\n二、丙\\n#丁#是戊。",
                "1) 甲\\n2) 乙\\n\\n10. 丙                  § 1) 甲\\n2) 乙\\n10. 丙",
                "__要点：__内容                               § 要点：内容",
                "要*“融合”*发展                             § 要“融合”发展",
                "通过***《决定》***和公报                  § 通过《决定》和公报",
                "***全会***指出，要*加快*发展。             § 全会指出，要加快发展。",
                "第__届第__次，注*：甲，注*：乙           § 第__届第__次，注*：甲，注*：乙",
                "\uFEFF# 甲\\n\uFEFF# 乙                         § 甲\\n乙",
                "1. 甲\\n1. 乙\\n7. 丙                          § 1. 甲\\n1. 乙\\n7. 丙",
                "<ol start=3><li>甲</li></ol>                   § 3. 甲",
                "<p>甲</p>\\n<table><tr><td rowspan=2>一<td>二<tr><td>三</table> § 甲\\n一\\t二\\n三",
                "<http://a.cn/会议> <会议@a.cn>             § http://a.cn/会议 <会议@a.cn>",
                "&#x4F1A;&#35758;&amp;\\*                   § 会议&*",
            })
    void showsIt(String markdown, String shown) throws IOException {
        String text = markdown.replace("\\n", "\n");
        assertThat(String.join(
                        "\n",
                        read(text).source().bodyLines().stream()
                                .map(line -> line.text().strip())
                                .toList()))
                .isEqualTo(shown.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void saysWhereHtmlAmongItWasNotClosed() throws IOException {
        assertThat(read("会议\n\n  <p 指出，\n").warnings())
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("markup-open", 3, 3));
    }

    @Test
    void saysThatAFileOfSignsWasReadAsPlainText() throws IOException {
        Reading.Text read = read("[".repeat(50_000) + "会议");
        assertThat(read.source().body()).endsWith("会议");
        assertThat(read.warnings()).extracting(Diagnostic::rule).containsExactly("markdown-signs");
    }

    @Test
    void losesNoIdeographOutsideOfClosedMarkup() throws IOException {
        String[] pieces = {
            "\n",
            "\n\n",
            "# ",
            "```",
            "\n```",
            "~~~",
            "> ",
            "- ",
            "1. ",
            "|",
            "\n|---|---|\n",
            "[",
            "]",
            "](",
            ")",
            "!",
            "*",
            "**",
            "`",
            "``",
            "<p ",
            "<div>",
            "</div>",
            "<b>",
            "<",
            ">",
            "<!--",
            "-->",
            "\"",
            "\\",
            "&amp;",
            "    ",
            "[a]: ",
            "\n===\n",
            "\n---\n",
            "___",
            "<script>",
            "</script>",
            "  \n",
            "<?",
            "?>",
            ": ",
            "^",
            "~~"
        };
        Random random = new Random(5);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder("要");
            for (int i = 0; i < 14; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).appendCodePoint(0x4E00 + n % 100 * 20 + i);
            }
            String shown = read(text.toString()).source().lines().toString();
            String hidden = ClosedMarkup.hidden(text.toString());
            text.chars()
                    .filter(c -> c >= 0x4E00)
                    .forEach(c -> assertThat(shown.indexOf(c) >= 0 || hidden.indexOf(c) >= 0)
                            .as("%c of %s in %s", (char) c, text, shown)
                            .isTrue());
        }
    }

    /** What an ordered list of Markdown is numbered with stands in the file; those of HTML a browser sets. */
    @Test
    void countsTheNumbersThatNobodyWrote() throws IOException {
        String html = "<ol start=3>\n<li>甲</li>\n<li hidden>暗</li>\n<li>乙</li>\n</ol>\n\n";
        SourceText text = read(html + "1. 丙\n1. 丁\n\n<ol><li>一、戊</li></ol>\n").source();
        assertThat(text.body()).isEqualTo("3. 甲\n5. 乙\n1. 丙\n1. 丁\n一、戊");
        assertThat(text.file().setNumbers()).isEqualTo(2);
    }
}
