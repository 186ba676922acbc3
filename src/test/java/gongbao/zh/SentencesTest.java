package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** A bar where one sentence ends and the next begins. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            全会指出,要坚持。全会强调,要落实。        ; 全会指出,要坚持。|全会强调,要落实。
            好!怎么办?干。                            ; 好!|怎么办?|干。
            他说:“要干。”会议结束。                   ; 他说:“要干。”|会议结束。
            作了重要讲话.全会认为                      ; 作了重要讲话.|全会认为
            (全文见附件。)全会指出。                   ; (全文见附件。)全会指出。
            # one sentence: no full stop, marks of numbers, quoted words that go on
            全会指出,要坚持                           ; 全会指出,要坚持
            增长7.5%,比重2.1:1                         ; 增长7.5%,比重2.1:1
            坚持“干字当头。”的精神                    ; 坚持“干字当头。”的精神
            e.g. GDP                                   ; e.g. GDP
            。                                         ; 。
            """)
    void cutsWhereASentenceEnds(String text, String sentences) {
        assertThat(joined(text, Sentences.sentences(text, new Brackets(text), whole(text))))
                .isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '_', textBlock = """
            到2027年,达到100亿元,增长7%     _ 到2027年|达到100亿元|增长7%
            目标是:增长7%;城镇化率60%       _ 目标是|增长7%|城镇化率60%
            ,,要坚持,,                      _ 要坚持
            增长7,确保8                     _ 增长7|确保8
            2027,2028年                     _ 2027|2028年
            # one clause: marks inside brackets and numbers
            达到1,200亿元                   _ 达到1,200亿元
            收入比2.1:1                     _ 收入比2.1:1
            “稳中求进,以进促稳”             _ “稳中求进,以进促稳”
            《关于甲,乙的决定》             _ 《关于甲,乙的决定》
            甲、乙。丙                      _ 甲、乙。丙
            # none at all
            ,;:                             _ ''
            ''                              _ ''
            """)
    void splitsAtMarksOfTheSentenceItself(String text, String clauses) {
        assertThat(joined(text, Sentences.split(text, new Brackets(text), whole(text), ",;:")))
                .isEqualTo(clauses);
    }

    /** A text without full stops is cut, but not within a rare character, which is two in Java. */
    @Test
    void cutsNoCharacterInTwo() {
        String text = "3" + "\ud8ee\udc15".repeat(1000);
        List<Span> sentences = Sentences.sentences(text, new Brackets(text), whole(text));
        assertThat(sentences)
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each.of(text)).doesNotStartWith("\udc15").doesNotEndWith("\ud8ee"));
        assertThat(sentences.stream().map(each -> each.of(text)).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void findsNoSentenceInNothing() {
        assertThat(Sentences.sentences("", new Brackets(""), new Span(0, 0))).isEmpty();
        assertThat(Sentences.sentences("全会。", new Brackets("全会。"), new Span(1, 1)))
                .isEmpty();
    }

    /** A quotation of that length is a text of its own. */
    @Test
    void aLongQuotationIsCutInside() {
        String text = "全会号召:“" + "全县上下要团结奋斗。".repeat(15) + "”";
        assertThat(Sentences.sentences(text, new Brackets(text), whole(text))).hasSize(15);
    }

    @Test
    void aTextWithoutFullStopsIsCutAtCommas() {
        String text = "要坚持党的全面领导,".repeat(400);
        List<Span> sentences = Sentences.sentences(text, new Brackets(text), whole(text));
        assertThat(sentences).hasSizeGreaterThan(2).allSatisfy(sentence -> {
            assertThat(sentence.length()).isLessThanOrEqualTo(1500);
            assertThat(sentence.of(text)).endsWith(",");
        });
        assertThat(joined(text, sentences).replace("|", "")).isEqualTo(text);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static String joined(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
    }
}
