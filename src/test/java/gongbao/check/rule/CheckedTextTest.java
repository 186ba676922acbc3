package gongbao.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.CheckedSamples;
import gongbao.text.Span;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CheckedTextTest {

    private static final String TEXT = """
            中国共产党云州县第十五届委员会第六次全体会议公报
            （2024年1月5日中国共产党云州县第十五届委员会第六次全体会议通过）
            中国共产党云州县第十五届委员会第六次全体会议于2024年1月5日在县城举行。
            一、坚定信心
            全会指出，要坚定信心。
            """;

    private final CheckedText text = new CheckedText(CheckedSamples.parse(TEXT), OwnTables.NONE);

    @Test
    void aParagraphIsWhatIsShownAsOne() {
        assertThat(text.paragraphs().stream().map(span -> span.of(text.body())))
                .containsExactlyElementsOf(TEXT.lines().toList());
    }

    @Test
    void everyCharacterButBlanksIsInAParagraph() {
        StringBuilder all = new StringBuilder();
        for (Span paragraph : text.paragraphs()) {
            all.append(paragraph.of(text.body()));
        }
        assertThat(all.toString()).isEqualTo(text.body().replace("\n", ""));
    }

    @Test
    void knowsTheTitleAndTheHeadings() {
        assertThat(text.isTitle(3)).isTrue();
        assertThat(text.isTitle(text.body().indexOf("（2024"))).isFalse();
        assertThat(text.isHeading(text.body().indexOf("坚定信心"))).isTrue();
        assertThat(text.isHeading(text.body().indexOf("全会指出"))).isFalse();
        assertThat(text.day()).isEqualTo("2024-01-05");
    }

    @Test
    void looksForWhatSeveralAskOnlyOnce() {
        int[] asked = {0};
        Function<CheckedText, Integer> length = whole -> {
            asked[0]++;
            return whole.body().length();
        };
        assertThat(text.once(length)).isEqualTo(text.once(length));
        assertThat(asked[0]).isEqualTo(1);
    }
}
