package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of the contents says of a paragraph without heading. */
class OpeningWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全会强调，要坚持人民至上，把实事办好。 | 全会强调，要坚持人民至上…",
                "全会强调，要抓紧。 | 全会强调，要抓紧",
                "各位代表： | 各位代表",
                "要落实《关于甲，乙的意见》，抓紧。 | 要落实《关于甲，乙的意见》…",
                "全会认为，这次会议十分重要。要抓好落实。 | 全会认为，这次会议十分重要…",
                "推进工业、农业、林业、牧业、渔业、商贸流通业、文化旅游业和现代服务业发展 | 推进工业、农业、林业、牧业、渔业、商贸流通业…",
                "中共中央总书记、国家主席、中央军委主席甲某某同志出席全会并发表重要讲话。 | 中共中央总书记、国家主席、中央军委主席甲某某同志出席全会并发…",
                "深入学习贯彻习近平新时代中国特色社会主义思想和党的二十届三中全会精神 | 深入学习贯彻习近平新时代中国特色社会主义思想和党的二十届三中…",
            })
    void areWholeClausesAsPrinted(String paragraph, String words) {
        assertThat(OpeningWords.of(paragraph)).isEqualTo(words);
        assertThat(paragraph).startsWith(words.replace("…", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要抓好粮食生产，稳住菜篮子，保供稳价，抓出实效。 | 要抓好粮食生产，稳住菜篮子…",
                "要抓好粮食生产，稳住菜篮子。 | 要抓好粮食生产，稳住菜篮子",
                "要落实《关于抓好粮食，稳住菜篮子的意见》，抓紧。 | 要落实《关于抓好粮食，稳住菜篮子的意见》…",
                "要一致，抓好粮食生产和菜篮子工程建设各项工作。 | 要一致，抓好粮食生产和菜篮子工程建设各项工作",
            })
    void endBehindTheLastClauseThatFits(String sentence, String words) {
        assertThat(OpeningWords.within(16, sentence)).isEqualTo(words);
    }
}
