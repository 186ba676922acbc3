package gongbao.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    /** A pair as the offsets of its two marks, strays behind a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            审议《规划》          ; 2-5
            “‘三农’工作”          ; 0-7 1-4
            《关于〈条例〉的决定》 ; 0-10 3-6
            (一)(二)              ; 0-2 3-5
            国发〔2024〕1号       ; 2-7
            【会议】[摘要]         ; 0-3 4-7
            “全会指出              ; | 0
            全会指出”              ; | 4
            《规划》》             ; 0-3 | 4
            “《规划”》             ; 0-4 | 1 5
            1)坚持党的领导         ; | 1
            ((((((》               ; | 0 1 2 3 4 5 6
            # nothing to pair
            审议规划               ; ''
            5<8, a>b               ; ''
            '"全会"'               ; ''
            ''                     ; ''
            。,、:                  ; ''
            增长7%                 ; ''
            一、坚持党的领导       ; ''
            第十五届(              ; | 4
            """)
    void pairsBracketsAndLeavesStraysAlone(String text, String pairs) {
        Brackets brackets = new Brackets(text);
        String found = IntStream.range(0, text.length())
                .filter(i -> brackets.partner(i) > i)
                .mapToObj(i -> i + "-" + brackets.partner(i))
                .collect(Collectors.joining(" "));
        String strays = brackets.unpaired().stream().map(String::valueOf).collect(Collectors.joining(" "));
        assertThat((found + (strays.isEmpty() ? "" : " | " + strays)).strip()).isEqualTo(pairs);
    }

    @Test
    void aPairNeverCrossesAParagraph() {
        Brackets brackets = new Brackets("“全会\n指出”");
        assertThat(brackets.partner(0)).isEqualTo(-1);
        assertThat(brackets.unpaired()).containsExactly(0, 6);
    }

    /** A bracket counts as outside of its own pair. */
    @Test
    void tellsHowDeepACharacterStands() {
        String text = "审议《关于〈条例〉》。“";
        Brackets brackets = new Brackets(text);
        String depths = IntStream.range(0, text.length())
                .mapToObj(i -> String.valueOf(brackets.depth(i)))
                .collect(Collectors.joining());
        assertThat(depths).isEqualTo("000111221000");
    }
}
