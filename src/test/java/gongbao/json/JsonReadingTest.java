package gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gongbao.Golden;
import gongbao.fixture.Archive;
import gongbao.fixture.Sample;
import gongbao.model.Communique;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written is read again, field by field; what is no communiqué is told with its place. */
class JsonReadingTest {

    private static final String LINE = ModelJson.of(Sample.of("c1", "某县公报\n正文。").build());

    static Stream<Path> folders() {
        return Stream.concat(
                Stream.of(Archive.FOLDER.resolve("seeds"), Path.of("seeds")),
                Golden.entries(Golden.RESOURCES.resolve("cases")).stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void readsWhatWasWritten(Path folder) {
        String head = folder.getParent() == null || folder.endsWith("seeds") ? "" : "input.";
        for (Communique written : Archive.communiques(folder, head)) {
            String line = ModelJson.of(written);
            assertThat(read(line)).isEqualTo(written);
            assertThat(ModelJson.of(read(line))).isEqualTo(line);
            assertThat(read(ModelJson.pretty(written))).isEqualTo(written);
        }
    }

    @Test
    void readsEveryCharacterThatIsWrittenWithItsNumber() {
        Communique odd = Sample.of("c1", "某县公报\n\"\\\b\t\u001b\u202e\ud800x\u2028公𠮷\udc00/")
                .build();
        assertThat(read(ModelJson.of(odd))).isEqualTo(odd);
        assertThat(read(LINE.replace("正文", "\\u6b63\\/\\u6587")).body()).isEqualTo("某县公报\n正/文。");
    }

    @Test
    void passesOverWhatALaterProgramAdded() {
        String later = LINE.replace(
                "\"notes\":", "\"later\":{\"a\":[1,{\"b\":\"]}\"},null],\"c\":true},\"more\":-1.5e3,\"notes\":");
        assertThat(read(later)).isEqualTo(read(LINE));
    }

    @Test
    void takesFieldsInAnyOrder() {
        String turned = LINE.replace("\"schema\":\"gongbao/1\",", "").replaceFirst("}$", ",\"schema\":\"gongbao/1\"}");
        assertThat(read(turned)).isEqualTo(read(LINE));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gongbao/1                 | gongbao/2               | facts-json  | \"gongbao/2  | \"gongbao/1\"",
                "\"id\":                   | \"id\"                  | facts-json  | \"c1\"       | :",
                "\"genre\":\"plenum\"      | \"genre\":\"novel\"     | facts-json  | \"novel\"    | decision",
                "\"genre\":\"plenum\",     | ``                      | facts-field | {\"schema    | genre",
                "\"id\":\"c1\"             | \"id\":null             | facts-json  | null,\"title | \"…\"",
                "\"id\":\"c1\"             | \"id\":\"../c1\"        | facts-json  | {\"schema    | no slug: ../c1",
                "\"given\":[]              | \"given\":[\"a\"        | facts-json  | :{\"name     | , ]",
                "\"publishedAt\":null      | \"publishedAt\":\"24年\" | facts-json | \"24年       | 2024-01-08T09:33",
                "\"titleSpan\":[0,4]       | \"titleSpan\":[4,0]     | facts-json  | 4,0          | [start,end]",
                "\"titleSpan\":[0,4]       | \"titleSpan\":[0,9]     | facts-span  | 0,9          | 9",
                "\"titleSpan\":[0,4]       | \"titleSpan\":[0,4.5]   | facts-json  | 4.5          | 0 …",
                "正文                      | 正\\文                  | facts-json  | \\文         | \\n",
                "\"diagnostics\":[]}       | \"diagnostics\":[]      | facts-json  | ``           | , }",
                "\"diagnostics\":[]}       | \"diagnostics\":[]}x    | facts-json  | x            | \\n",
                "\"diagnostics\":[]}       | \"later\":[[{           | facts-json  | ``           | ]"
            })
    void tellsWhatItExpectedAndWhere(String of, String to, String rule, String at, String expected) {
        String line =
                LINE.replaceFirst(Pattern.quote(of), Matcher.quoteReplacement(Objects.requireNonNullElse(to, "")));
        assertThat(line).isNotEqualTo(LINE);
        JsonFault fault = catchThrowableOfType(JsonFault.class, () -> ModelJson.read(line));
        assertThat(fault).isNotNull();
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(line.substring(fault.column() - 1)).startsWith(at);
        assertThat(String.join(" ", fault.arguments())).contains(expected);
    }

    /** Cut anywhere, it is no line, and says so at the cut or before it. */
    @Test
    void refusesEveryPartOfALine() {
        for (int end = 0; end < LINE.length(); end++) {
            String part = LINE.substring(0, end);
            JsonFault fault = catchThrowableOfType(JsonFault.class, () -> ModelJson.read(part));
            assertThat(fault).as(part).isNotNull();
            assertThat(fault.column()).isBetween(1, end + 1);
        }
    }

    private static Communique read(String line) {
        try {
            return ModelJson.read(line);
        } catch (JsonFault e) {
            throw new AssertionError(e);
        }
    }
}
