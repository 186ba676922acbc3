package gongbao.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Characters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "é",
                "芦山县",
                "a é 县 \uD840\uDC00 b",
                "甲\u0007乙\u001E",
                "\uDC00\uD840",
                "\uD840\uD840\uDC00",
                "甲\uD840",
                "\uD83F\uDFFE\uFFFF",
            })
    void isMendedAndInUtf8(String text) {
        PageText page = PageText.of(text);
        page.mend();
        String mended = Characters.mended(text);
        assertThat(page.toString()).isEqualTo(mended);
        assertThat(page.bytes()).isEqualTo(mended.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16_383, 16_384, 16_385, 100_000})
    void growsWithWhatIsWritten(int length) throws java.io.IOException {
        PageText page = new PageText();
        page.write("县".repeat(length));
        page.write('、');
        page.write("山".repeat(length).toCharArray());
        assertThat(page.toString()).isEqualTo("县".repeat(length) + "、" + "山".repeat(length));
    }
}
