package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {

    @Test
    void isTheSameWhateverItWasMadeOf() {
        assertThat(CharSet.of("市县").or(CharSet.of("省"))).isSameAs(CharSet.of("省市县"));
        assertThat(CharSet.of("省市县").not().not()).isSameAs(CharSet.of("县市省"));
        assertThat(CharSet.of("省市").and(CharSet.of("市县"))).isSameAs(CharSet.of("市"));
        assertThat(CharSet.range('0', '9')).isSameAs(CharSet.of("0123456789"));
        assertThat(CharSet.of("省").not()).isNotSameAs(CharSet.of("市").not());
    }

    @Test
    void hasItsCharactersOnly() {
        CharSet set = CharSet.of("省市县。,");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean member = "省市县。,".indexOf(c) >= 0;
            assertThat(set.has((char) c)).isEqualTo(member);
            assertThat(set.not().has((char) c)).isNotEqualTo(member);
            assertThat(set.next(new char[] {(char) c}, 0, 1)).isEqualTo(member ? 0 : 1);
        }
    }
}
