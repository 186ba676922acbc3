package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            增长７％，                ; 增长7%,
            收入比２．１∶１          ; 收入比2.1:1
            二○二四年                ; 二〇二四年
            「十四五」时期            ; “十四五”时期
            "三农"和"双碳"            ; “三农”和“双碳”
            關於發展的決定            ; 关于发展的决定
            中国共產(chǎn)黨           ; 中国共产党
            第 十五 届                ; 第十五届
            王　伟                    ; 王伟
            A B 12 34                 ; A B 12 34
            6–7                       ; 6—7
            阿里木•买买提             ; 阿里木·买买提
            1 9 9 8 年3 月5 日        ; 1998年3月5日
            ――2012年在会上           ; ——2012年在会上
            à la carte                ; àla carte
            第⼗五届1⽉5⽇            ; 第十五届1月5日
            ⻓期⺠⽣⻅效              ; 长期民生见效
            \uF98E初︵二︶︽决定︾    ; 年初(二)《决定》
            𝟐𝟎𝟐𝟒年𝟱日                ; 2024年5日
            1\u200B00亿元、2\u00AD027年 ; 100亿元、2027年
            1\u201100亿元、5\u20116日 ; 100亿元、5-6日
            林\uDB40\uDD00正\u202E远\uFE0F ; 林正远
            A\u2060B 1 \u200E2       ; AB 1 2
            ㈠坚持⑴发展⒈改革㊂开放   ; (一)坚持(1)发展1.改革(三)开放
            二OO八年、二０二四年      ; 二〇〇八年、二〇二四年
            二0二四年、一九九O年      ; 二〇二四年、一九九〇年
            2○24年1O月，1OO亿元，6〇% ; 2024年10月,100亿元,60%
            5ー6日、5‐6日             ; 5—6日、5-6日
            # as it is
            A区O型CO2,100O,O二        ; A区O型CO2,100O,O二
            一0后,增长一〇            ; 一0后,增长一〇
            全会指出,要坚持。         ; 全会指出,要坚持。
            增长7.5%                  ; 增长7.5%
            表1 2 3 4 5               ; 表1 2 3 4 5
            表1 2 3 4 5 年            ; 表1 2 3 4 5年
            (一)坚持                  ; (一)坚持
            国内生产总值(GDP)         ; 国内生产总值(GDP)
            𠮷林                      ; 𠮷林
            一、坚持“干”字当头        ; 一、坚持“干”字当头
            国发〔2024〕1号           ; 国发〔2024〕1号
            """)
    void writesInOneFormWhatIsWrittenInMany(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'　　'", "'\u200b\ufeff'", "'\t'", "'\u00a0'"})
    void nothingIsLeftOfBlanks(String text) {
        assertThat(Folded.of(text).text()).isEmpty();
        assertThat(Folded.of(text).origin(0, 0)).isEqualTo(new Span(text.length(), text.length()));
    }

    @Test
    void leadsBackToTheWordsOfTheText() {
        String text = "全 会　指出，發(fā)展";
        Folded folded = Folded.of(text);
        assertThat(folded.text()).isEqualTo("全会指出,发展");
        assertThat(folded.origin(0, 2).of(text)).isEqualTo("全 会");
        assertThat(folded.origin(1, 3).of(text)).isEqualTo("会　指");
        assertThat(folded.origin(4, 7).of(text)).isEqualTo("，發(fā)展");
        assertThat(folded.origin(2, 2).length()).isZero();
        assertThat(folded.indexOf(2)).isEqualTo(1);
        assertThat(folded.indexOf(3)).isEqualTo(2);
        assertThat(folded.indexOf(text.length())).isEqualTo(7);
    }

    @Test
    void leadsBackToCharactersThatAreSeveralOrTakeTwoUnits() {
        String text = "㈠增长𝟏𝟎%\u200B，";
        Folded folded = Folded.of(text);
        assertThat(folded.text()).isEqualTo("(一)增长10%,");
        assertThat(folded.origin(0, 3).of(text)).isEqualTo("㈠");
        assertThat(folded.origin(5, 7).of(text)).isEqualTo("𝟏𝟎");
        assertThat(folded.origin(6, 8).of(text)).isEqualTo("𝟎%");
        assertThat(folded.origin(7, 9).of(text)).isEqualTo("%\u200B，");
        assertThat(folded.indexOf(0)).isZero();
        assertThat(folded.indexOf(1)).isEqualTo(3);
    }

    @Test
    void keepsTheLineEndsThatPartParagraphs() {
        String text = "全会\n指出\n\"要";
        assertThat(Folded.of(text, breaks(5)).text()).isEqualTo("全会指出\n“要");
        assertThat(Folded.of(text).text()).isEqualTo("全会指出“要");
    }

    @Test
    void aQuotationMarkOpensAnewInEveryParagraph() {
        assertThat(Folded.of("\"甲\n\"乙\"", breaks(2)).text()).isEqualTo("“甲\n“乙”");
    }

    @Test
    void foldingTwiceChangesNothing() {
        String once = Folded.of("「十四五」 時期，增长７％（ＧＤＰ）。").text();
        assertThat(Folded.of(once).text()).isEqualTo(once);
    }

    private static BitSet breaks(int offset) {
        BitSet breaks = new BitSet();
        breaks.set(offset);
        return breaks;
    }
}
