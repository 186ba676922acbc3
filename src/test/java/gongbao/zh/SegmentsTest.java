package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "实施稳健的货币政策, 实施|稳健|的|货币政策",
        "做好维稳建设工作, 做好|维稳|建设|工作",
        "10座标志性建筑, 1|0|座|标志性|建筑",
        "实事求是是根本, 实事求是|是|根本",
    })
    void cutsTheLikeliestWay(String text, String cut) {
        assertThat(String.join("|", cut(text))).isEqualTo(cut);
    }

    @Test
    void costsTheSameFromEitherEnd() {
        String text = "全会强调，要坚持稳中求进工作总基调，10座标志性建筑。";
        Segments segments = new Segments(text.toCharArray());
        assertThat(segments.before(text.length())).isEqualTo(segments.cost());
        for (int i = 0; i <= text.length(); i++) {
            assertThat(segments.before(i) + segments.behind(i)).isGreaterThanOrEqualTo(segments.cost());
        }
    }

    @Test
    void knowsWordsAndHowLikelyTheyAre() {
        Words words = Words.get();
        assertThat(cost(words, "稳健")).isPositive().isGreaterThan(cost(words, "经济"));
        assertThat(cost(words, "稳建")).isEqualTo(-1);
        assertThat(words.single('的')).isLessThan(words.single('稳'));
        assertThat(words.single('\u9fa5')).isEqualTo(Words.STRANGE);
        assertThat(words.isOfficial(('振' << 16 | '兴'))).isFalse();
        assertThat(words.mayBegin('乡', '村')).isTrue();
        assertThat(words.mayHold(4, 1, '村', 3, '兴')).isTrue();
    }

    private static int cost(Words words, String word) {
        return words.cost(word.toCharArray(), 0, word.length());
    }

    private static List<String> cut(String text) {
        Segments segments = new Segments(text.toCharArray());
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < text.length(); i += segments.firstBehind(i)) {
            cut.add(text.substring(i, i + segments.firstBehind(i)));
        }
        return cut;
    }
}
