package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.check.Proofreader;
import gongbao.check.rule.Check;
import gongbao.check.rule.OwnTables;
import gongbao.check.rule.Slip;
import gongbao.diag.Finding;
import gongbao.diag.Finding.Level;
import gongbao.model.Communique;
import gongbao.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column is the one that an editor shows, whatever signs stand before it. */
class MarkdownColumnsTest {

    private static final Check FINDER = new Check("finder", Level.WARNING, "", List.of(), (text, to) -> {
        int at = text.body().indexOf("科举");
        to.accept(Slip.of("finder", new Span(at, at + 2), "科学"));
    });

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要贯彻科举发展观。",
                "要**贯彻**科举发展观。",
                "**要贯彻*落实*科举发展观。**",
                "> 要贯彻 [落实](https://example.org/a) 科举发展观。",
                "1. 要贯彻科举发展观。",
                "要贯彻\\*落实\\*&lt;全面&gt;科举发展观。",
                "## 贯彻`落实`科举发展观",
                "| 要求 | 科举发展观 |",
                "**一、总体要求。**要贯彻科举发展观。",
            })
    void isFoundBehindMarks(String line) throws Exception {
        String text = "# 中国共产党云州县第十五届委员会第六次全体会议公报\n\n" + "中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日在县城举行。\n\n" + line + "\n";
        Path file = Files.writeString(folder.resolve("a.md"), text);
        Communique communique = SourceParser.PLAIN
                .parse("a.md", text.getBytes(StandardCharsets.UTF_8))
                .texts()
                .get(0)
                .communique();
        List<Finding> found = new Proofreader(List.of(FINDER), OwnTables.NONE).findings(communique);

        Finding placed = MarkdownColumns.in(file, "UTF-8", found).get(0);

        assertThat(placed.spot().line()).isEqualTo(5);
        assertThat(line.substring(placed.spot().column() - 1)).startsWith("科举");
    }

    @Test
    void aFileThatIsGoneKeepsWhatIsKnown() {
        assertThat(MarkdownColumns.in(folder.resolve("none.md"), "UTF-8", List.of()))
                .isEmpty();
    }
}
