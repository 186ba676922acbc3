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
    void knowsNothingElseButControlsAndWhatIsInvisibleAndTheBlankOfOldPrograms() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> Blanks.isBlank((char) c) && !Character.isSpaceChar(c) && !Invisible.is((char) c))
                        .boxed())
                .containsExactly(0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0xE5E5);
    }

    /** Format characters, but for those of scripts that shape or count by them, and the fillers and selectors. */
    @Test
    void whatIsInvisibleIsNoLetterThatIsSeen() {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Invisible.is((char) c))
                .forEach(c -> assertThat(Character.getType(c))
                        .as(Integer.toHexString(c))
                        .isIn(
                                (int) Character.FORMAT,
                                (int) Character.NON_SPACING_MARK,
                                (int) Character.OTHER_LETTER,
                                (int) Character.UNASSIGNED));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\uDB40\uDD00', 1, true",
        "'a\uDB40\uDD00', 2, true",
        "'\uDB40', 0, false",
        "'𠮷', 0, false",
        "'𠮷', 1, false"
    })
    void variationSelectorsOfIdeographsTakeTwoUnits(String text, int at, boolean invisible) {
        assertThat(Invisible.is(text, at)).isEqualTo(invisible);
    }

    @ParameterizedTest
    @CsvSource({"'会议', '会议'", "'\u3000会 议\u00A0', '会议'", "' \u200B', ''", "'', ''", "'第\u3000一\u3000章', '第一章'"})
    void squeezesBlanksOut(String text, String ink) {
        assertThat(Blanks.squeeze(text)).isEqualTo(ink);
    }
}
