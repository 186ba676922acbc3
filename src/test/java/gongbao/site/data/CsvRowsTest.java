package gongbao.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"-1.3", "+5%", "-1.5‰", "−1.3", "100", "2.15:1", "－1.5", "6%—7%", "'", "——加快建设"})
    void aNumberStaysAsItIs(String text) {
        assertThat(CsvRows.cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "＝1+1",
                "＋A1",
                "－A1",
                "＠SUM(A1)",
                "\t=1",
                "\u3000=1",
                "\uFEFF=1",
                "-",
                "-A1",
                "-1..2",
                "-1.",
                "=-1.3"
            })
    void aFormulaIsText(String text) {
        assertThat(CsvRows.cell(text)).startsWith("'").endsWith(text);
    }

    @Test
    void quotesWhatWouldBreakTheRow() {
        assertThat(CsvRows.cell("-1,200")).isEqualTo("\"-1,200\"");
        assertThat(CsvRows.cell("=\"a\"\n")).isEqualTo("\"'=\"\"a\"\"\n\"");
        assertThat(CsvRows.cell(-1.3)).isEqualTo("-1.3");
        assertThat(CsvRows.cell(1e12)).isEqualTo("1000000000000");
        assertThat(CsvRows.cell(null)).isEmpty();
    }
}
