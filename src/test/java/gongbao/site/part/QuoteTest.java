package gongbao.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.model.Directive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    @ParameterizedTest
    @CsvSource({
        // The clause that asks.
        "全会指出，要聚焦难点锐意攻坚，推动工作见效。, 要聚焦难点锐意攻坚",
        "全会强调，要抓好落实。要守住底线。, 要抓好落实",
        // What asks nothing yet goes on to the next.
        "会议要求，各级党组织认真组织学习宣传。, 各级党组织认真组织学习宣传",
        "全会提出，健全体制机制，打造产业集群。, 健全体制机制",
        "会议要求，一是必须抓好粮食生产，二是必须守住底线。, 必须抓好粮食生产",
    })
    void opensADirectiveWithWhatItAsks(String text, String opening) {
        Directive first = FactLines.parse(text).directives().get(0);

        assertThat(Quote.opening(first).head()).isEqualTo(opening);
    }
}
