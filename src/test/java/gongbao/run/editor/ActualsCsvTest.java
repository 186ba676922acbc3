package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.Actual;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualsCsvTest {

    private static final String HEAD = "地区,指标,年份,数值,单位,来源\n";

    @TempDir
    Path seeds;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ActualsCsv csv(byte[] bytes) throws IOException {
        Files.write(seeds.resolve("actuals.csv"), bytes);
        return ActualsCsv.find(List.of(seeds), diagnostics);
    }

    private List<Actual> read(String text) throws IOException {
        return csv(text.getBytes(StandardCharsets.UTF_8)).actuals();
    }

    @Test
    void readsEachColumnIntoItsField() throws IOException {
        assertThat(read("place,indicator,year,value,unit,source\n芦山县,地区生产总值,2022,70.1,亿元,统计公报\n"))
                .containsExactly(new Actual("芦山县", null, "地区生产总值", 2022, "70.1", 70.1, "亿元", "统计公报"));
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void takesTheColumnsInAnyOrderAndLeavesOthersAlone() throws IOException {
        assertThat(read("来源,备注,数值,单位,年份,指标,地区\r\n\"统计公报,第2版\",无,\"1,200\",,2022年,城乡收入比,芦山县\r\n,,,,,,\r\n"))
                .containsExactly(new Actual("芦山县", null, "城乡收入比", 2022, "1,200", 1200, "", "统计公报,第2版"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsWhatSpreadsheetsWrite(String charset) throws IOException {
        String text = HEAD + "芦山县,地区生产总值,2022,70.1,亿元,统计公报\n";

        assertThat(csv(text.getBytes(Charset.forName(charset))).actuals()).hasSize(1);
        assertThat(csv(("\uFEFF" + text).getBytes(Charset.forName(charset))).actuals())
                .hasSize(1);
    }

    @Test
    void readsARatioAsItsLeftSideOverItsRight() throws IOException {
        assertThat(read(HEAD + "芦山县,城乡收入比,2022,2.2∶1,,统计公报\n芦山县,城乡收入比,2021,4.5:2,,统计公报\n"))
                .extracting(Actual::value, Actual::number)
                .containsExactly(tuple("2.2∶1", 2.2), tuple("4.5:2", 2.25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "芦山县,地区生产总值,去年,70.1,亿元,统计公报 | actuals-year | 12",
                "芦山县,地区生产总值,2022,约70,亿元,统计公报 | actuals-value | 17",
                "芦山县,地区生产总值,2022,2:0,亿元,统计公报 | actuals-value | 17",
                "芦山县,地区生产总值,2022,70.1,亿元, | actuals-empty | 25",
                "芦山县,地区生产总值,2022 | actuals-cells | 1",
            })
    void leavesOutARowThatSaysTooLittleAndPointsAtTheCell(String row, String rule, int column) throws IOException {
        List<Actual> read = read(HEAD + row + "\n芦山县,地区生产总值,2021,66.5,亿元,统计公报\n");

        assertThat(read).extracting(Actual::year).containsExactly(2021);
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column, Diagnostic::excerpt)
                .containsExactly(tuple(rule, 2, column, row));
    }

    @Test
    void countsTheLinesInsideAQuotedCell() throws IOException {
        read(HEAD + "芦山县,地区生产总值,2022,70.1,亿元,\"统计公报\n第2版\"\n芦山县,地区生产总值,无,1,亿元,统计公报\n");

        assertThat(diagnostics).extracting(Diagnostic::line, Diagnostic::column).containsExactly(tuple(4, 12));
    }

    @Test
    void reportsAHeadWithoutAColumn() throws IOException {
        assertThat(read("地区,指标,年份,数值\n芦山县,地区生产总值,2022,70.1\n")).isEmpty();
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, d -> d.arguments().get(0))
                .containsExactly(tuple("actuals-head", "unit, source"));
    }

    @Test
    void reportsBytesThatAreNoText() throws IOException {
        assertThat(csv(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20}).actuals()).isEmpty();
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("actuals-charset");
    }

    @Test
    void reportsFiguresThatStandOnNoPage() throws IOException {
        ActualsCsv csv = csv((HEAD + "芦山县,全县地区生产总值,2022,70.1,亿元,甲\n芦山县,牛存栏,2022,1,头,甲\n某县,地区生产总值,2022,1,亿元,甲\n")
                .getBytes(StandardCharsets.UTF_8));
        csv.reportUnused(CorpusLinker.link(List.of(Seed.communique()), csv.actuals()));

        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("actuals-indicator", 3, 5), tuple("actuals-place", 4, 1));
    }

    @Test
    void isSilentWhereThereIsNoFile() {
        assertThat(ActualsCsv.find(List.of(seeds), diagnostics).actuals()).isEmpty();
        assertThat(diagnostics).isEmpty();
    }
}
