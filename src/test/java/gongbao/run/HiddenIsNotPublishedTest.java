package gongbao.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source hides or strikes out is kept for who reads it, told to who publishes it, and not published. */
class HiddenIsNotPublishedTest {

    private static final String HIDDEN = "内部征求意见稿的旧数字";

    private static final String PAGE = """
            <html><head><title>中国共产党芦山县第十五届委员会第六次全体会议公报</title></head><body><div class="TRS_Editor">
            <p>中国共产党芦山县第十五届委员会第六次全体会议公报</p>
            <p>中国共产党芦山县第十五届委员会第六次全体会议于2024年1月5日在芦山举行。</p>
            <p style="display:none">%s</p>
            <p>全会审议通过了<del>%s</del>《关于推进乡村全面振兴的实施意见》。</p>
            </div></body></html>
            """.formatted(HIDDEN, HIDDEN);

    @TempDir
    Path folder;

    @Test
    void isInTheDataOfParseAndNowhereInTheSite() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.html"), PAGE);
        Run parsed = Run.gen("parse", seeds.toString());
        JsonObject text = JsonParser.parseString(parsed.out()).getAsJsonObject();
        assertThat(text.getAsJsonArray("hidden"))
                .hasSize(2)
                .allMatch(line -> line.getAsString().equals(HIDDEN));
        assertThat(text.get("furniture").toString() + text.get("aside") + text.get("body"))
                .doesNotContain(HIDDEN);
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), parsed.out());

        for (Path source : List.of(seeds, facts)) {
            Path site = folder.resolve("site-" + source.getFileName());
            String told = source.equals(facts) ? "--facts" : "--no-cache";
            Run built = Run.gen("build", source.toString(), told, "-o", site.toString(), "--lang", "zh");
            assertThat(built.err()).contains("a.html:4").contains("看不到或已划去的文字，不发布：22 字");
            assertThat(published(site)).isNotEmpty();
        }
    }

    /** The files of the site, none of which holds the words. */
    private static List<Path> published(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                assertThat(Files.readString(file, ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(new String(HIDDEN.getBytes(UTF_8), ISO_8859_1));
            }
            return all;
        }
    }
}
