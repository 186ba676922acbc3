package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.place.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    @ParameterizedTest
    @CsvSource({
        "COUNTY, 全县地区生产总值, 地区生产总值",
        "COUNTY, GDP, 地区生产总值",
        "CITY, 全市地区生产总值（GDP）, 地区生产总值",
        "CENTRAL, GDP, 国内生产总值",
        "CITY, 人均GDP, 人均地区生产总值",
        "CITY, 万元GDP能耗, 单位地区生产总值能耗",
        "CITY, 数字经济核心产业增加值占GDP的比重, 数字经济核心产业增加值占地区生产总值比重",
        "PROVINCE, 规上工业增加值, 规模以上工业增加值",
        // These are not the same beyond doubt.
        "COUNTY, 城镇化率, 城镇化率",
        "COUNTY, 常住人口城镇化率, 常住人口城镇化率",
        "COUNTY, 国内生产总值, 国内生产总值",
        "COUNTY, 固定资产投资, 固定资产投资",
        "COUNTY, 全社会固定资产投资, 全社会固定资产投资",
    })
    void givesOneNameOnlyToWhatIsTheSame(Level level, String printed, String name) {
        assertThat(Indicators.name(printed, level)).isEqualTo(name);
    }
}
