package gongbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.cli.Run;
import gongbao.fixture.OfdFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One text, saved in every format that is read, says the same. The files were written by a word processor; their title stands
 * on two lines, a table in the midst, and the pages are numbered.
 */
class OneTextInManyFormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/formats");

    /** Where something stands differs, and what a program sets beside the text. */
    private static final Set<String> OF_THE_FILE = Set.of(
            "source",
            "body",
            "origins",
            "sentences",
            "diagnostics",
            "furniture",
            "hidden",
            "aside",
            "setAside",
            "notes",
            "setUps",
            "id");

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "docx", "doc", "rtf", "odt", "pdf", "mht"})
    void saysTheSame(String format) {
        JsonObject text = parsed(FOLDER.resolve("plenum." + format));
        JsonObject plain = parsed(FOLDER.resolve("plenum.txt"));
        assertThat(text.getAsJsonObject("source").get("format").getAsString()).isEqualTo(format);
        assertThat(words(text)).isEqualTo(words(plain));
        assertThat(facts(text)).isEqualTo(facts(plain));
        assertThat(facts(plain).toString()).contains("120亿元", "何平川", "周望山", "新型城镇化建设的决定");
    }

    /** OFD is made here: no word processor at hand writes it. */
    @Test
    void saysTheSameInOfd(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("plenum.txt"));
        String title = lines.get(0);
        int end = title.indexOf("第七次");
        Path file = Files.write(
                folder.resolve("plenum.ofd"),
                OfdFile.of(
                        List.of(title.substring(0, end), title.substring(end)),
                        lines.get(1),
                        lines.subList(2, lines.size())));
        JsonObject text = parsed(file);
        JsonObject plain = parsed(FOLDER.resolve("plenum.txt"));
        assertThat(text.getAsJsonObject("source").get("format").getAsString()).isEqualTo("ofd");
        assertThat(words(text)).isEqualTo(words(plain));
        assertThat(facts(text)).isEqualTo(facts(plain));
    }

    /** The numbers of pages are no text and are kept beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"doc", "rtf", "odt", "pdf"})
    void keepsNumbersOfPages(String format) {
        List<String> aside = parsed(FOLDER.resolve("plenum." + format)).getAsJsonArray("aside").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        assertThat(aside).isNotEmpty().allMatch(line -> line.matches("— \\d —"));
    }

    private static JsonObject parsed(Path file) {
        Run run = Run.gen("parse", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    /** A line break within the title is one more line in some formats. */
    private static List<String> words(JsonObject text) {
        String body = text.get("body").getAsString();
        return body.replace("第十四届委员会\n第七次全体会议公报", "第十四届委员会第七次全体会议公报").lines().toList();
    }

    private static JsonElement facts(JsonElement of) {
        if (of.isJsonObject()) {
            JsonObject facts = new JsonObject();
            of.getAsJsonObject().entrySet().stream()
                    .filter(entry -> !OF_THE_FILE.contains(entry.getKey())
                            && !entry.getKey().matches("(.*S|s)pans?"))
                    .forEach(entry -> facts.add(entry.getKey(), facts(entry.getValue())));
            return facts;
        }
        if (of.isJsonArray()) {
            JsonArray facts = new JsonArray();
            of.getAsJsonArray().forEach(each -> facts.add(facts(each)));
            return facts;
        }
        return of;
    }
}
