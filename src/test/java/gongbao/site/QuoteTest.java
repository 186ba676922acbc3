package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.FactLines;
import gongbao.site.part.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The label of a directive is the clause that asks, and never the words alone that lead to it. */
class QuoteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全会提出，健全体制机制，打造产业集群。 | 健全体制机制
                    会议要求，推进乡村振兴，抓好落实。 | 推进乡村振兴
                    全会指出，要聚焦难点锐意攻坚，全力推动。 | 要聚焦难点锐意攻坚
                    会议要求，要抓好两项工作：一是抓产业发展。 | 要抓好两项工作
                    """)
    void opensWithTheClauseThatAsks(String text, String label) {
        assertThat(FactLines.parse(text).directives())
                .first()
                .extracting(directive -> Quote.opening(directive).head())
                .isEqualTo(label);
    }
}
