package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.cli.Run;
import gongbao.fixture.Conformance;
import gongbao.text.Characters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever characters seeds and settings hold, pages, feeds and site maps may hold those in them. */
class WellFormedTest {

    private static final String TITLE = "中国共产党青溪县第十五届委员会第%s次全体会议公报";
    private static final String OPENING = "中国共产党青溪县第十五届委员会第%s次全体会议，于2024年%d月5日在青溪举行。全会指出：";

    @TempDir
    Path folder;

    /** Every character of the first plane, some of the others, and what numbers can name. */
    private static String everyCharacter(boolean asNumbers) {
        StringBuilder all = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c += c < 0xFFFF || (c & 0xFFFF) >= 0xFFF0 ? 1 : 0x333) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (asNumbers ? c < 0xA0 || c > 0xD7F0 : !half && "<>&[]`*_|#-\r\n".indexOf(c) < 0) {
                all.append(asNumbers ? "&#" + c + ";" : Character.toString(c)).append(c % 100 == 0 ? "。\n\n" : "字");
            }
        }
        return all.toString();
    }

    private void seed(String name, String number, int month, String body) throws IOException {
        String title = TITLE.formatted(number);
        String opening = OPENING.formatted(number, month);
        Files.createDirectories(folder.resolve("seeds"));
        String text = name.endsWith("html")
                ? "<title>" + title + "\uFFFF&#7;</title><h1>" + title + "</h1><p>" + opening + body
                : title + "\n\n" + opening + body + "\n";
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    @Test
    void allThatIsWrittenIsWellFormed() throws Exception {
        seed("a.txt", "三", 1, everyCharacter(false));
        seed("b.md", "四", 2, everyCharacter(false) + everyCharacter(true));
        seed("c.html", "五", 3, everyCharacter(false) + everyCharacter(true));
        Files.writeString(folder.resolve("seeds/site.yaml"), "name: 青溪\nbaseUrl: https://www.example.gov.cn/\n");
        Run run = Run.gen(
                Locale.ENGLISH,
                List.of(
                        "build",
                        folder.resolve("seeds").toString(),
                        "-o",
                        folder.resolve("out").toString()));
        assertThat(run.exit()).as(run.err()).isLessThanOrEqualTo(1);
        List<Path> pages = Golden.files(folder.resolve("out")).stream()
                .filter(file -> file.toString().matches(".*\\.(html|xml)"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(10).anyMatch(page -> page.endsWith("feed.xml"));
        for (Path page : pages) {
            String text = Files.readString(page);
            assertThat(Characters.nextOdd(text, 0)).as(page.toString()).isEqualTo(-1);
            assertThat(page.toString().endsWith(".xml") ? xmlFaults(text) : Conformance.errors(text))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    private static List<String> xmlFaults(String xml) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return List.of();
    }
}
