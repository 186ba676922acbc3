package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            第⼗五届             ; 第十五届
            ⻓\uF98E             ; 长年
            林\u200B正\u00AD远   ; 林正远
            𝟐𝟎 亿                ; 20 亿
            第〸〺〹次           ; 第十卅廿次
            二OO八年             ; 二〇〇八年
            """)
    void readsWhatIsSeen(String text, String seen) {
        assertThat(Seen.isPlain(text)).isFalse();
        assertThat(Seen.plain(text)).isEqualTo(seen);
    }

    /** Traditional and full-width characters, blanks and brackets are what they are; 㐂 and 𠮷 have no other form. */
    @ParameterizedTest
    @ValueSource(strings = {"", "全會（２）  王　伟", "㈠ ① ㎡", "㐂𠮷", "O型、CO2", "\uDB40", "\uD835"})
    void mostTextsAreTheirOwnView(String text) {
        assertThat(Seen.isPlain(text)).isTrue();
        assertThat(Seen.plain(text)).isSameAs(text);
        assertThat(Seen.of(text).text()).isEqualTo(text);
    }

    @Test
    void leadsBackToTheText() {
        Seen seen = Seen.of("\u200B𝟐\u200B年");
        assertThat(seen.text()).isEqualTo("2年");
        assertThat(seen.origin(0)).isEqualTo(1);
        assertThat(seen.origin(1)).isEqualTo(4);
        assertThat(seen.origin(2)).isEqualTo(5);
    }
}
