package gongbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ＧＤＰ增长5％左右           | gdp增长5左右
                    會議於臺北               | 会议于台北
                    到 2027 年，            | 到2027年
                    2．1∶1                  | 211
                    “一县一城”               | 一县一城
                    二○二四年                | 二〇二四年
                    80㎡                    | 80m2
                    ①②Ⅳ½                   | 12iv12
                    Communiqué              | communique
                    ﬁ                       | fi
                    𠮷野家                   | 𠮷野家
                    芦山😀县                 | 芦山县
                    カﾞ                     | カ
                    """)
    void keepsLettersAndDigits(String text, String folded) {
        assertThat(FoldedText.of(text)).hasToString(folded);
    }

    @Test
    void passesOverBlanksAndLineEnds() {
        assertThat(FoldedText.of(" 全\n\u3000\u3000会\t\u00a0\u200b！\ud800")).hasToString("全会");
        assertThat(FoldedText.of("。")).hasToString("");
    }

    @Test
    void knowsWhereEachCharacterStands() {
        FoldedText folded = FoldedText.of("（𠮷㎡）");

        assertThat(folded.characters()).containsExactly("𠮷".codePointAt(0), 'm', '2');
        assertThat(folded.origins()).containsExactly(1, 3, 3, 5);
        assertThat(folded.whole(2)).isEqualTo(1);
        assertThat(folded.whole(1)).isEqualTo(1);
    }

    /** The table that a page is given for some texts does for them what the whole table does. */
    @Test
    void foldsByThePartOfTheTableThatTheTextsNeed() {
        String text = "ＧＤＰ：會議（80㎡），𠮷野家😀、é\u0301\n";
        FoldRows rows = new FoldRows(Prepared.characters(text));

        assertThat(FoldedText.of(text, FoldTable.of(rows.dropped(), rows.one(), rows.several())))
                .hasToString(FoldedText.of(text).toString());
    }

    /** What readers type is in it, whether a text has it or not. */
    @Test
    void knowsCapitalsWideFormsAndPunctuation() {
        FoldRows rows = new FoldRows(Prepared.characters("公报"));

        assertThat(FoldedText.of("“ＧＤＰ” (GDP)，２０２７—2030年　", FoldTable.of(rows.dropped(), rows.one(), rows.several())))
                .hasToString("gdpgdp20272030年");
    }
}
