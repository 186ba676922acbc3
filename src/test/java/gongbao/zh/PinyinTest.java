package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "千万工程, qian-wan-gong-cheng",
        "两山, liang-shan",
        "重庆市, chong-qing-shi",
        "省委十二届四次全会, sheng-wei-shi-er-jie-si-ci-quan-hui",
        "GDP翻番, gdp-fan-fan",
        "2035年远景目标, 2035-nian-yuan-jing-mu-biao",
        "經濟增長, jing-ji-zeng-zhang",
        "《决定（讨论稿）》, jue-ding-tao-lun-gao"
    })
    void givesAsciiSyllables(String text, String slug) {
        assertThat(Pinyin.slug(text)).isEqualTo(slug);
    }

    @Test
    void isEmptyWhereNothingCanBeRead() {
        assertThat(Pinyin.slug("……")).isEmpty();
        assertThat(Pinyin.slug("")).isEmpty();
    }
}
