package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTest {

    @ParameterizedTest
    @ValueSource(strings = {"健建", "治制", "即及", "制治", "绩积", "行航", "率绿", "的地"})
    void ofOneSoundWhateverTheTone(String pair) {
        assertThat(Alike.inSound(pair.charAt(0), pair.charAt(1))).isTrue();
        assertThat(Alike.inSound(pair.charAt(1), pair.charAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"治冶", "侯候", "入人", "士土", "未末", "己已", "拔拨", "除险", "日曰", "戍戌"})
    void ofOneShape(String pair) {
        assertThat(Alike.inShape(pair.charAt(0), pair.charAt(1))).isTrue();
        assertThat(Alike.inShape(pair.charAt(1), pair.charAt(0))).isTrue();
        assertThat(Alike.are(pair.charAt(0), pair.charAt(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"健康", "国家", "a建", "，。", "建建"})
    void orOfNeither(String pair) {
        assertThat(Alike.are(pair.charAt(0), pair.charAt(1))).isFalse();
    }

    @Test
    void eachOnce() {
        for (char c = '\u4e00'; c < '\u9fa5'; c++) {
            assertThat(Alike.sounding(c).chars()).doesNotHaveDuplicates().doesNotContain((int) c);
            assertThat(Alike.looking(c).chars()).doesNotHaveDuplicates().doesNotContain((int) c);
        }
    }
}
