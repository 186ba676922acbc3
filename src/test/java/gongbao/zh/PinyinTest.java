package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "全面深化改革的决定, quan-mian-shen-hua-gai-ge-de-jue-ding",
        "重庆重点建设重大项目, chong-qing-zhong-dian-jian-she-zhong-da-xiang-mu",
        "县长和银行行长, xian-zhang-he-yin-hang-hang-zhang",
        "增长率, zeng-zhang-lv",
        "率先调查调整, shuai-xian-diao-cha-tiao-zheng",
        "退耕还林, tui-geng-huan-lin",
        "西藏收藏, xi-zang-shou-cang",
        "乐山音乐, le-shan-yin-yue",
        "谋略与侵略, mou-lue-yu-qin-lue",
        "二〇二四年, er-ling-er-si-nian",
        "千万工程, qian-wan-gong-cheng",
        "2035年远景目标, 2035-nian-yuan-jing-mu-biao",
        "省委十二届四次全会, sheng-wei-shi-er-jie-si-ci-quan-hui",
        "《决定（讨论稿）》, jue-ding-tao-lun-gao",
    })
    void readsWordsAsOfficialTextsUseThem(String text, String slug) {
        assertThat(Pinyin.slug(text)).isEqualTo(slug);
    }

    @Test
    void keepsLettersAndDigitsAndPartsAtEverythingElse() {
        assertThat(Pinyin.slug("一县一城, GDP翻番（2024—2027年）")).isEqualTo("yi-xian-yi-cheng-gdp-fan-fan-2024-2027-nian");
        assertThat(Pinyin.slug("“５Ｇ”+ AI")).isEqualTo("5g-ai");
    }

    @Test
    void givesNothingWhereNothingCanBeRead() {
        assertThat(Pinyin.slug("")).isEmpty();
        assertThat(Pinyin.slug(" 《》——！\uD840\uDC00")).isEmpty();
    }

    @Test
    void readsTraditionalAndRareCharacters() {
        assertThat(Pinyin.slug("蘆山縣")).isEqualTo("lu-shan-xian");
        assertThat(Pinyin.slug("李㛃")).isEqualTo("li-jie");
    }

    @ParameterizedTest
    @CsvSource({"单某某, shan-mou-mou", "仇和, qiu-he", "解放, xie-fang", "查明, zha-ming", "尉迟恭, yu-chi-gong", "曾华, zeng-hua"})
    void readsFamilyNamesAsSuch(String name, String slug) {
        assertThat(Pinyin.nameSlug(name)).isEqualTo(slug);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Pinyin.slug("INTERNET")).isEqualTo("internet");
        } finally {
            Locale.setDefault(before);
        }
    }
}
