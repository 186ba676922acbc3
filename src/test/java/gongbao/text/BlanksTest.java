package gongbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves no ink. */
class BlanksTest {

    @Test
    void knowsAllThatUnicodeCallsASpace() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(Blanks.isBlank((char) c) || !Character.isSpaceChar(c))
                    .as(Integer.toHexString(c))
                    .isTrue();
        }
    }

    @Test
    void knowsNothingElseButControlsAndWhatHasNoWidth() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> Blanks.isBlank((char) c) && !Character.isSpaceChar(c))
                        .boxed())
                .containsExactly(
                        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0x200B, 0x200C, 0x200D, 0x2060,
                        0xFEFF);
    }

    @ParameterizedTest
    @CsvSource({"'会议', '会议'", "'\u3000会 议\u00A0', '会议'", "' \u200B', ''", "'', ''", "'第\u3000一\u3000章', '第一章'"})
    void squeezesBlanksOut(String text, String ink) {
        assertThat(Blanks.squeeze(text)).isEqualTo(ink);
    }
}
