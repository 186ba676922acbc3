package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.DirectiveTopic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sample of every word, and tells sentences apart. */
class TopicsTest {

    static Stream<Topics.Word> words() {
        return Topics.WORDS.stream();
    }

    /** A word that gives a topic gives it in its sample; one that only shields gives none. */
    @ParameterizedTest
    @MethodSource("words")
    void readsItsSample(Topics.Word word) {
        List<DirectiveTopic> topics = Topics.of(word.sample(), List.of());

        if (word.strength() == Topics.Strength.NONE) {
            assertThat(topics).isEmpty();
        } else {
            assertThat(topics).contains(new DirectiveTopic(word.topic(), word.text()));
        }
    }

    @Test
    void everyWordStandsInItsSample() {
        assertThat(Topics.WORDS).allSatisfy(word -> assertThat(word.sample()).contains(word.text()));
    }

    /** A word means a topic in its phrase: the same characters in another phrase do not. */
    @ParameterizedTest
    @CsvSource({
        "营造风清气正的政治生态。, party 政治生态",
        "加强新时代廉洁文化建设。, party 廉洁文化",
        "教育引导党员坚定信念。, party 教育引导党员",
        "加强对党员干部的教育、管理、监督。, ''",
        "优化创新生态。, ''",
        "促进民营经济健康发展。, industry 民营经济",
        "弘扬法治文化。, ''",
        "守住安全生产底线，提升群众安全感。, safety 安全生产",
        "发展壮大文化产业。, culture 文化产业",
        "发展乡村旅游。, agriculture 乡村旅游",
        "深化纪检监察体制改革。, party 纪检监察体制改革",
        "增强产业工人队伍活力。, ''",
        "推动党的精神进企事业单位。, ''",
        "要大胆创新、勇于担当。, ''",
        "培育新能源汽车。, industry 新能源汽车",
        "管理经济文化事业，管理社会事务。, ''",
    })
    void takesAWordInItsPhrase(String sentence, String topics) {
        assertThat(said(Topics.of(sentence, List.of()))).isEqualTo(topics);
    }

    /** Two at most, the strongest first; what does not stand out is left. */
    @ParameterizedTest
    @CsvSource({
        "要加快交通建设，抓好粮食生产。, '', infrastructure 交通; agriculture 粮食",
        "抓好粮食生产，稳定农业，改善交通。, '', agriculture 粮食",
        "抓好粮食、交通、法治建设。, '', ''",
        "发展工业、农业，抓好交通、科技、医疗、法治建设，做强园区。, '', ''",
        "要解决产业竞争力不强的问题，抓好交通，抓好水利。, 产业竞争力不强, industry 产业",
        "深入贯彻全会精神，推进基层治理。, '', governance 基层治理",
        "深入贯彻全会精神。, '', study 深入贯彻",
        "防范化解重大风险，抓好粮食生产。, '', safety 防范化解; agriculture 粮食",
        "抓緊生態環境保護。, '', environment 生態環境保護",
    })
    void takesTheStrongest(String sentence, String problem, String topics) {
        List<String> heavy = problem.isEmpty() ? List.of() : List.of(problem);

        assertThat(said(Topics.of(sentence, heavy))).isEqualTo(topics);
    }

    private static String said(List<DirectiveTopic> topics) {
        return String.join(
                "; ",
                topics.stream().map(topic -> topic.topic() + " " + topic.word()).toList());
    }
}
