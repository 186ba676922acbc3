package gongbao.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
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

/** A figure is read whole or not at all; where no row can be read, the old site stays. */
class ActualsFaultsTest {

    private static final String HEAD = "地区,指标,年份,数值,单位,来源\n";
    private static final String SOUND = "某县,粮食产量,2021,1.5,万吨,统计公报\n";

    @TempDir
    Path seeds;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ActualsCsv csv(byte[] bytes) throws IOException {
        Files.write(seeds.resolve("actuals.csv"), bytes);
        diagnostics.clear();
        return ActualsCsv.find(List.of(seeds), diagnostics);
    }

    private ActualsCsv csv(String text) throws IOException {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Actual> read(String rows) throws IOException {
        return csv(HEAD + rows).actuals();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.3 | -1.3",
                "−1.3 | -1.3",
                "－1.3 | -1.3",
                "+1.3 | 1.3",
                "0 | 0",
                "00.50 | 0.5",
                "\"1,200\" | 1200",
                "\"-1,234,567.89\" | -1234567.89",
                "123456789012345 | 123456789012345",
                "4.5∶2 | 2.25",
                "\" 70.1 \" | 70.1",
            })
    void readsAFigureWhole(String value, double number) throws IOException {
        assertThat(read("某县,指标,2022," + value + ",亿元,公报\n"))
                .extracting(Actual::number)
                .containsExactly(number);
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "١٢",
                "１２",
                "一百",
                "\"12,34\"",
                "\"1,2345\"",
                "\"1,200,\"",
                "1 200",
                "1.2.3",
                "1.",
                ".5",
                "--1",
                "- 1",
                "70.1亿",
                "70.1%",
                "约70",
                "≥70",
                "1:0",
                "1:0.0",
                "1:-2",
                "1:2:3",
                "1234567890123456",
                "3.1415926535897932",
                "=1+1",
                "'70.1",
            })
    void leavesOutAFigureThatItCannotReadWhole(String value) throws IOException {
        assertThat(read("某县,指标,2022," + value + ",亿元,公报\n" + SOUND))
                .extracting(Actual::year)
                .containsExactly(2021);
        assertThat(diagnostics)
                .extracting(Diagnostic::severity, Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(Severity.ERROR, "actuals-value", 2, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "某县,指标,2022,1,200,亿元,公报 | actuals-cells | 1",
                "某县,指标,2022,1,亿元 | actuals-cells | 1",
                "某县 | actuals-cells | 1",
                "某县,指标,1899,1,亿元,公报 | actuals-year | 7",
                "某县,指标,2100,1,亿元,公报 | actuals-year | 7",
                "某县,指标,22,1,亿元,公报 | actuals-year | 7",
                "某县,指标,2022-2023,1,亿元,公报 | actuals-year | 7",
                "某县,指标,２０２２,1,亿元,公报 | actuals-year | 7",
                "某县,\"指标\"率,2022,1,亿元,公报 | actuals-quote | 4",
                "某县,指\"标\",2022,1,亿元,公报 | actuals-quote | 4",
                "某县,指标,2022,1\",亿元,公报 | actuals-quote | 12",
                "某县,指\u0007标,2022,1,亿元,公报 | actuals-character | 4",
                "某县,指标,2022,1,亿元,公报\uFFFF | actuals-character | 17",
                ",指标,2022,1,亿元,公报 | actuals-empty | 1",
                "某县,指标,2022,1,亿元,\"\" | actuals-empty | 17",
            })
    void leavesOutARowAndPointsAtTheCell(String row, String rule, int column) throws IOException {
        assertThat(read(row + "\n" + SOUND)).extracting(Actual::year).containsExactly(2021);
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(rule, 2, column));
    }

    @Test
    void leavesOutALongCell() throws IOException {
        assertThat(read("某县," + "指".repeat(100_000) + ",2022,1,亿元,公报\n" + SOUND))
                .hasSize(1);
        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("actuals-long");
    }

    @Test
    void takesEmptyCellsAtTheEndForNone() throws IOException {
        assertThat(csv("地区,指标,年份,数值,单位,来源,,\n某县,指标,2022,1,,公报,,,,\n,,,\n").actuals())
                .hasSize(1);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void showsNeitherOfTwoFiguresForOneThing() throws IOException {
        assertThat(read("某县,指标,2022,1,亿元,甲\n某县,指标,2022,2,亿元,乙\n某县,指标,2022,3,%,乙\n某县,指标,2022,1,亿元,丙\n"))
                .extracting(Actual::number)
                .containsExactly(3.0);
        assertThat(diagnostics)
                .extracting(
                        Diagnostic::severity,
                        Diagnostic::rule,
                        Diagnostic::line,
                        d -> d.arguments().get(0))
                .containsExactly(
                        tuple(Severity.ERROR, "actuals-contradiction", 3, "2"),
                        tuple(Severity.WARNING, "actuals-twice", 5, "2"));
    }

    @Test
    void showsAFigureOnceThatIsSaidTwice() throws IOException {
        assertThat(read("某县,指标,2022,1200,亿元,甲\n某县,指标,2022,\"1,200\",亿元,甲\n")).hasSize(1);
        assertThat(diagnostics)
                .extracting(Diagnostic::severity, Diagnostic::rule, Diagnostic::line)
                .containsExactly(tuple(Severity.WARNING, "actuals-twice", 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "地区,指标,年份,数值,单位,来源,地区\\n | actuals-column-twice | 1 | 16",
                "地区,指标,年份,数值,单位,来源,place\\n | actuals-column-twice | 1 | 19",
                "地区;指标;年份;数值;单位;来源\\n某县;指标;2022;1;亿元;甲\\n | actuals-separator | 1 | 1",
                "地区\\t指标\\t年份\\t数值\\t单位\\t来源\\n | actuals-separator | 1 | 1",
                "地区，指标，年份，数值，单位，来源\\n | actuals-separator | 1 | 1",
                "地区,指标,年份,数值,单位\\n | actuals-head | 1 | 1",
                "\\n\\n年份\\n | actuals-head | 3 | 1",
                "地区,指标,年份,数值,单位,来源\\n某县,指标,2022,1,亿元,\"公报\\n某县,指标,2021,1,亿元,公报\\n | actuals-open | 2 | 17",
                "\"地区,指标 | actuals-open | 1 | 1",
            })
    void keepsTheOldSiteWhereNoRowCanBeRead(String text, String rule, int line, int column) throws IOException {
        ActualsCsv csv = csv(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(csv.actuals()).isEmpty();
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(rule, line, rule.equals("actuals-column-twice") ? 19 : column));
        assertThat(EditorFile.isSound(csv.file())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void keepsTheOldSiteWhereItIsNoText(String charset) throws IOException {
        ActualsCsv csv = csv((HEAD + SOUND).getBytes(Charset.forName(charset)));

        assertThat(diagnostics).extracting(Diagnostic::rule).containsExactly("actuals-charset");
        assertThat(EditorFile.isSound(csv.file())).isFalse();
    }

    /** As GB18030 the rest would be read, too, but as other words. */
    @Test
    void takesADamagedFileForNoOtherEncoding() throws IOException {
        byte[] bytes = (HEAD.replaceFirst("(?s).*", "place,indicator,year,value,unit,source\n") + SOUND + SOUND)
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = 'x';

        assertThat(csv(bytes).actuals()).isEmpty();
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line)
                .containsExactly(tuple("actuals-charset", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsEditorsDo(String end) throws IOException {
        String text = "\uFEFF" + HEAD + SOUND + "某县,指标,无,1,亿元,\"甲\n乙\"\n某县,指标,无,1,亿元,甲";

        assertThat(csv(text.replace("\n", end)).actuals()).hasSize(1);
        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple("actuals-year", 3, 7), tuple("actuals-year", 5, 7));
    }

    @Test
    void tellsAHundredFaultsAtTheMost() throws IOException {
        read("某县,指标,无,1,亿元,甲\n".repeat(200_000));

        assertThat(diagnostics).hasSize(101);
    }

    @Test
    void refusesAFileOfAnotherSize() throws IOException {
        ActualsCsv csv = csv(new byte[(16 << 20) + 1]);

        assertThat(diagnostics)
                .extracting(Diagnostic::rule, Diagnostic::arguments)
                .containsExactly(tuple("file-too-large", List.of("16777217", "16")));
        assertThat(EditorFile.isSound(csv.file())).isFalse();
    }
}
