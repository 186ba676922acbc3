package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HorizonTest {

    /** As said in 2024; a strong one makes a goal of what follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2027年,增长7%                      | strong 2027      | 到2027年
            力争到2027年底建成                   | strong 2027      | 力争到2027年底
            至二〇三五年基本实现                 | strong 2035      | 至二〇三五年
            到2029年中华人民共和国成立八十周年时 | strong 2029      | 到2029年中华人民共和国成立八十周年时
            2025年底前完成                       | strong 2025      | 2025年底前
            2025年之前完成                       | strong 2025      | 2025年之前
            “十五五”时期                         | weak 2026–2030   | “十五五”时期
            到“十一五”末                         | strong 2010      | 到“十一五”末
            第十四个五年规划时期                 | weak 2021–2025   | 第十四个五年规划时期
            “一五”期间                           | weak 1953–1957   | “一五”期间
            今后五年的目标                       | weak 2024–2028   | 今后五年
            未来3年                              | weak 2024–2026   | 未来3年
            用三到五年时间建成                   | weak 2024–?      | 用三到五年时间
            到本世纪中叶                         | strong ?         | 到本世纪中叶
            到我们党成立一百年时                 | strong 2021      | 到我们党成立一百年时
            到新中国成立100年时                  | strong 2049      | 到新中国成立100年时
            今年要增长7%                         | weak 2024        | 今年
            年内新建                             | weak 2024        | 年内
            明年的工作                           | weak 2025        | 明年
            2024年要抓好                         | weak 2024        | 2024年
            比2020年增长,到2027年                | strong 2027      | 到2027年
            2021年至2025年                       | weak 2021–2025   | 2021年至2025年
            1956—1960年的计划                    | weak 1956–1960   | 1956—1960年
            “十二五”经济社会发展的主要目标是     | weak 2011–2015   | “十二五”经济社会发展的主要目标
            到本世纪末                           | strong 2100      | 到本世纪末
            到20世纪末                           | strong 2000      | 到20世纪末
            本届政府任期内                       | weak 2024–?      | 本届政府任期内
            """)
    void findsATimeAhead(String text, String horizon, String words) {
        Horizon found = find(text, 2024);
        assertThat(found).isNotNull();
        assertThat(written(found)).isEqualTo(horizon);
        assertThat(found.span().of(text)).isEqualTo(words);
    }

    /** Times compared with or dated from, names of plans and titles, lengths of time, times past. */
    @ParameterizedTest
    @CsvSource({
        "比2020年增长",
        "自2024年起",
        "在2020年基础上",
        "比“十五”期末降低",
        "审议《2024年工作要点》",
        "2024年以来",
        "截至1997年底",
        "按照1990年不变价格",
        "高于“十五”时期",
        "“十五”计划目标",
        "2024年度",
        "2024年底",
        "三年内",
        "五年规划",
        "“十五五”规划建议",
        "近年来",
        "去年",
        "多年",
        "为到本世纪中叶奠定基础",
        "第十四届",
        "党成立一百年来",
        "新时期"
    })
    void findsNoneInOtherTimes(String text) {
        assertThat(find(text, 2024)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2027年     | strong 2027
            “十五五”时期 | weak 2026–2030
            今后五年     | weak ?
            用三年时间   | weak ?
            今年         | weak ?
            明年         | weak ?
            """)
    void leavesOpenWhatCountsFromAnUnknownYear(String text, String horizon) {
        Horizon found = find(text, null);
        assertThat(found).isNotNull();
        assertThat(written(found)).isEqualTo(horizon);
    }

    @Test
    void looksAtItsOwnStretchOnly() {
        Reading reading = Reading.of("到2027年,比2020年增长7%");
        assertThat(Horizon.find(reading, 1, reading.text().length(), 2024))
                .extracting(Horizon::strong)
                .isEqualTo(false);
        assertThat(Horizon.find(reading, 6, reading.text().length(), 2024)).isNull();
        assertThat(Horizon.find(reading, 0, 5, 2024)).isNull();
    }

    static Stream<HorizonForm> forms() {
        return HorizonForm.IN_ORDER.stream();
    }

    /** No earlier form takes the sample, and the form may begin where the sample does. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFormReadsItsOwnSample(HorizonForm form) {
        String sample = form.cue().yes();
        Found<HorizonForm> found =
                new Forms<>(HorizonForm.IN_ORDER).in(sample, 0, sample.length()).next();
        assertThat(found).isNotNull();
        assertThat(found.form()).isEqualTo(form);
        assertThat(form.reader().read(found, 2024)).isNotNull();
    }

    private static @Nullable Horizon find(String text, @Nullable Integer saidIn) {
        Reading reading = Reading.of(text);
        return Horizon.find(reading, 0, reading.text().length(), saidIn);
    }

    private static String written(Horizon h) {
        return (h.strong() ? "strong " : "weak ")
                + (h.fromYear() == null ? "" : h.fromYear() + "–")
                + (h.year() == null ? "?" : h.year());
    }
}
