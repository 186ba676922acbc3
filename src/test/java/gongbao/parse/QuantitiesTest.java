package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            生产总值达到100亿元                | plain 100.0 亿元
            达到1,200亿元                      | plain 1200.0 亿元
            投资3亿9000万元                    | plain 3.9E8 元
            粮食一千八百万吨                   | plain 1.8E7 吨
            百分之四十九点五                   | plain 49.5 %
            百分之六至百分之七                 | range 6.0 to 7.0 %
            增长6%—7%                          | range 6.0 to 7.0 %
            增长6-7个百分点                    | range 6.0 to 7.0 个百分点
            收入比2.1:1                        | ratio 2.1
            调整为10:40:50                     | ratio 0.25 and 50.0
            翻一番                             | multiple 2.0
            翻两番                             | multiple 4.0
            实现倍增                           | multiple 2.0
            进入全省前10位                     | rank 10.0 位
            跻身全国百强县                     | rank 100.0 强
            进入全国百强前60位                 | rank 60.0 位
            突破千亿元大关                     | plain 1000.0 亿元
            占比超四成                         | plain 4.0 成
            比缩小至1.9以内                    | plain 1.9
            人口达到100万                      | plain 1000000.0
            三个以上                           | plain 3.0 个
            分别高0.5个和1.5个百分点           | plain 0.5 个百分点; plain 1.5 个百分点
            增长8%、10%                        | plain 8.0 %; plain 10.0 %
            达到1000000000000元                | plain 1.0E12 元
            达到3.14159265358979亿元           | plain 3.14159265358979 亿元
            达到100 000亿元                    | plain 100000.0 亿元
            达到1 200.5万吨                    | plain 1200.5 万吨
            达到1亿2千万元                     | plain 1.2E8 元
            达到2万3千5百吨                    | plain 23500.0 吨
            达到1万2000亿立方米                | plain 1.2E12 立方米
            二千三百四十五亿六千七百八十九万一千二百三十四元 | plain 2.34567891234E11 元
            货物周转量500亿吨公里              | plain 500.0 亿吨公里
            储能300兆瓦时                      | plain 300.0 兆瓦时
            接待游客60万辆次                   | plain 60.0 万辆次
            """)
    void findsFiguresWithTheirUnits(String text, String figures) {
        assertThat(found(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            控制在−1.5‰以内                    | plain -1.5 ‰
            控制在-1.5‰以内                    | plain -1.5 ‰
            控制在－1.5‰以内                   | plain -1.5 ‰
            控制在负1.5‰                       | plain -1.5 ‰
            为−1%至−0.5%                       | range -1.0 to -0.5 %
            为-1%—2%                           | range -1.0 to 2.0 %
            减负1.5亿元                        | plain 1.5 亿元
            目标——5亿元                        | plain 5.0 亿元
            """)
    void aFigureKeepsItsSign(String text, String figures) {
        assertThat(found(gongbao.zh.Folded.of(text).text())).isEqualTo(figures);
    }

    /** What a form finds within these is a piece of a figure that no form reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "达到3.5.2亿元",
                "达到1/3公里",
                "达到3×10亿吨",
                "达到12345678901234567890元",
                "达到0.12345678901234567890亿元",
                "达到12 34亿元",
                "2025,200亿元",
                "比为1:2:3:4:5:6",
                "分别为1:2:3:4:5:6亿元",
                "6—7—8%",
                "±5%",
                "控制在—1.5‰",
                "达到5吨公里/日",
                "达到5千米/小时",
                "二十三分之一",
                "3小时20分钟",
                "5元3角",
                "PM-25微克/立方米",
                "300万瓦时",
                "60车次"
            })
    void aFigureIsReadWholeOrNotAtAll(String text) {
        assertThat(found(gongbao.zh.Folded.of(text).text())).isEmpty();
    }

    /** Years, which one, names, and words that hold a numeral. */
    @ParameterizedTest
    @CsvSource({
        "到2027年",
        "2024年1月5日",
        "第3个",
        "第十五届委员会",
        "一个中心",
        "两座城市",
        "三年行动",
        "一名同志",
        "百强县",
        "千强镇评选",
        "倍增计划",
        "强企增效",
        "千亿元产业",
        "占三成功",
        "十四五",
        "三农工作",
        "7",
        "国发〔2024〕1号",
        "三心二意",
        "全面从严治党"
    })
    void findsNoneWhereNothingIsCounted(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            千亿元大关        | 千   | 千亿元
            百分之六十五以上  | 六十五 | 百分之六十五
            前10位            | 10   | 前10位
            6%—7%左右         | 6%—7% | 6%—7%
            6—7%左右          | 6—7  | 6—7%
            """)
    void tellsTheValueFromTheUnit(String text, String value, String words) {
        Quantity quantity = Quantities.find(text, 0, text.length()).get(0);
        assertThat(quantity.value().of(text)).isEqualTo(value);
        assertThat(quantity.span().of(text)).isEqualTo(words);
    }

    static java.util.stream.Stream<FigureForm> forms() {
        return FigureForm.IN_ORDER.stream();
    }

    /** No earlier form takes the sample, and the form may begin where the sample does. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFormReadsItsOwnSample(FigureForm form) {
        String sample = form.cue().yes();
        Found<FigureForm> found =
                new Forms<>(FigureForm.IN_ORDER).in(sample, 0, sample.length()).next();
        assertThat(found).isNotNull();
        assertThat(found.form()).isEqualTo(form);
        assertThat(form.reader().read(found)).isNotNull();
    }

    private static String found(String text) {
        return Quantities.find(text, 0, text.length()).stream()
                .map(QuantitiesTest::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(Quantity q) {
        return q.shape().name().toLowerCase(java.util.Locale.ROOT)
                + " " + q.number()
                + (q.max() == null ? "" : " to " + q.max())
                + q.parts().stream().map(part -> " and " + part).collect(Collectors.joining())
                + (q.unit() == null ? "" : " " + q.unit());
    }
}
