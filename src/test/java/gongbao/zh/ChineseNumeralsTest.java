package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({"0,零", "6,六", "10,十", "15,十五", "20,二十", "21,二十一", "100,一百", "104,一百零四", "115,一百一十五", "999,九百九十九"})
    void writesOrdinalsOfTermsAndSessions(int number, String numeral) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -15, 1000, 2024, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void leavesWhatNoTermOrSessionHasInDigits(int number) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(String.valueOf(number));
    }

    @Test
    void writesWhatIsReadBack() {
        for (int number = 0; number <= 999; number++) {
            assertThat(ChineseNumbers.integer(ChineseNumerals.of(number))).isEqualTo(number);
        }
    }
}
