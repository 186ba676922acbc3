package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.diag.Diagnostic;
import gongbao.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text over the limit is refused with its size and the limit; one at the limit is read. */
class LimitsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "md"})
    void refusesOneCharacterMoreThanTheLimit(String extension) throws IOException {
        Diagnostic refused = read(extension, "a".repeat(Limits.MOST_CHARACTERS + 1));
        assertThat(refused.rule()).isEqualTo("text-too-long");
        assertThat(refused.message(Locale.ROOT)).isEqualTo("the text has 16777217 characters, more than 16777216");
        assertThat(refused.message(Locale.CHINESE)).isEqualTo("正文有 16777217 个字符，超过 16777216 个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u2028"})
    void refusesOneLineMoreThanTheLimit(String lineEnd) throws IOException {
        Diagnostic refused = read("txt", ("字" + lineEnd).repeat(Limits.MOST_LINES) + "字");
        assertThat(refused.rule()).isEqualTo("text-too-many-lines");
        assertThat(refused.arguments()).containsExactly("1048577", "1048576");
    }

    @Test
    void refusesOneTagMoreThanTheLimit() throws IOException {
        Diagnostic refused = read("html", "<b>".repeat(Limits.MOST_TAGS + 1));
        assertThat(refused.rule()).isEqualTo("page-too-many-tags");
        assertThat(refused.arguments()).containsExactly("524289", "524288");
    }

    @Test
    void admitsWhatIsJustWithinTheLimits() {
        assertThatCode(() -> Limits.check("a".repeat(Limits.MOST_CHARACTERS))).doesNotThrowAnyException();
        assertThatCode(() -> Limits.check("a\r\n".repeat(Limits.MOST_LINES))).doesNotThrowAnyException();
        assertThatCode(() -> Limits.check("")).doesNotThrowAnyException();
    }

    @Test
    void countsTheLinesThatAFormatMakes() {
        assertThatThrownBy(() -> Limits.check(Collections.nCopies(Limits.MOST_LINES + 1, Line.of("", 1))))
                .isInstanceOf(SeedFault.class);
        assertThatThrownBy(() -> Limits.check(Collections.nCopies(1 << 9, Line.of("a".repeat(1 << 16), 1))))
                .isInstanceOf(SeedFault.class);
    }

    private Diagnostic read(String extension, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a." + extension), text);
        return ((Reading.Failure) new SeedReader().read(file)).diagnostic();
    }
}
