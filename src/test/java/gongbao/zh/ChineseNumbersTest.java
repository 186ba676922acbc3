package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            32              | 32
            1,200           | 1200
            2·1             | 2.1
            9.3万           | 93000
            3亿9000万       | 390000000
            1.2万亿         | 1200000000000
            十              | 10
            十五            | 15
            廿一            | 21
            一百零四        | 104
            一百六十九      | 169
            一千零五十      | 1050
            两千            | 2000
            十五万          | 150000
            三亿三千五百万  | 335000000
            三万亿          | 3000000000000
            九点三          | 9.3
            四十九点五      | 49.5
            二〇三五        | 2035
            零              | 0
            壹佰            | 100
            # no numerals: a unit without a number, a fraction, words around a numeral
            百              |
            亿              |
            万亿            |
            半              |
            几十            |
            十几            |
            数百            |
            三分之一        |
            第十五          |
            3.5.1           |
            .5              |
            5.              |
            -3              |
            ２              |
            32人            |
            ''              |
            """)
    void readsNumeralsAndNothingElse(String numeral, @Nullable Double value) {
        assertThat(ChineseNumbers.parse(numeral)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十五     | 15
            二十     | 20
            1,200    | 1200
            一百二   | 102
            3.0      | 3
            # terms, sessions and heads are whole, and not beyond counting
            2.1      | -1
            九点三   | -1
            20亿     | -1
            届       | -1
            ''       | -1
            """)
    void readsWholeNumbersForCounts(String numeral, int value) {
        assertThat(ChineseNumbers.integer(numeral)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"〇,0", "零,0", "两,2", "九,9", "柒,7", "4,4", "十,-1", "百,-1", "廿,-1", "４,-1", "a,-1"})
    void knowsTheDigits(char digit, int value) {
        assertThat(ChineseNumbers.digit(digit)).isEqualTo(value);
    }
}
