package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** README and help name the formats that can be read, all of them and no others, in the order of the list. */
class FormatListTest {

    private static final Pattern ENDING = Pattern.compile("\\.([a-z]+)");

    private static final List<String> SHOWN = SourceFormats.ALL.stream()
            .flatMap(format -> format.shown().stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "src/main/resources/gongbao/cli/words.properties, path =",
        "src/main/resources/gongbao/cli/words_zh.properties, path =",
        "src/main/resources/gongbao/cli/words.properties, init.own =",
        "src/main/resources/gongbao/cli/words_zh.properties, init.own =",
        "README.md, 2. 把公报文件（"
    })
    void namesAll(Path file, String start) throws IOException {
        String line = Files.readAllLines(file).stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow();
        assertThat(endings(line.substring(start.length()))).isEqualTo(SHOWN);
    }

    @Test
    void theTableOfTheReadmeHasARowForEach() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int head = lines.indexOf("| format | files | read as |");
        String column = lines.subList(head + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[2])
                .collect(Collectors.joining());
        assertThat(endings(column.replace(", `.htm`", ""))).isEqualTo(SHOWN);
    }

    @Test
    void everyFormatAnswersToWhatIsShown() {
        SourceFormats.ALL.forEach(
                format -> assertThat(format.extensions()).as(format.name()).containsAll(format.shown()));
        assertThat(SourceFormats.ALL.stream().flatMap(format -> format.extensions().stream()))
                .doesNotHaveDuplicates();
        assertThat(SourceFormats.shown()).startsWith(".txt .html .md .docx");
    }

    private static List<String> endings(String text) {
        return ENDING.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
