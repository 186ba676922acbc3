package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gongbao.site.BuiltSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

    /** Figures of WCAG's own examples and of any contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21.0, true",
        "#FFFFFF, 1.0, false",
        "#767676, 4.54, true",
        "#777777, 4.48, false",
        "#98191c, 8.4, true"
    })
    void measuresContrastWithWhite(String text, double contrast, boolean readable) {
        Tone tone = Tone.parse(text);

        assertThat(tone.contrastWithWhite()).isCloseTo(contrast, within(0.05));
        assertThat(tone.isReadable()).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({"98191c", "#981", "red", "'#98191c;}'"})
    void takesNothingElse(String text) {
        assertThat(Tone.parse(text)).isNull();
    }

    /** By night the tone is light enough for dark paper: black itself becomes grey. */
    @Test
    void lightensByNight() {
        Matcher night = Pattern.compile("--office-tone-night: (#\\w{6})")
                .matcher(Tone.parse("#000000").css());

        assertThat(night.find()).isTrue();
        assertThat(Tone.parse(night.group(1)).contrastWithWhite()).isLessThan(3.2);
    }

    @Test
    void endsTheStyleSheetWithPropertiesThatItReads() throws Exception {
        String style = Files.readString(Path.of("templates/assets/site.css"));
        String own = style(BuiltSite.full());

        String plain = style(BuiltSite.seed());

        assertThat(own).startsWith(plain).contains("--office-tone: " + BuiltSite.OFFICE.tone());
        for (Matcher m = Pattern.compile("--office-[a-z-]+(?=:)").matcher(own.substring(plain.length())); m.find(); ) {
            assertThat(style).contains("var(" + m.group() + ", ");
        }
        assertThat(plain)
                .isEqualTo(
                        style + "@media print {\n" + Files.readString(Path.of("templates/assets/print.css")) + "}\n");
    }

    private static String style(BuiltSite site) {
        return site.texts.entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\.[0-9a-f]{8}\\.css"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
