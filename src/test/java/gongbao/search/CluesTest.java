package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns say of the texts that they match; * is any character. */
class CluesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "责编 ¦ 责 ¦ 编 ¦ 责 编",
                "(责编|美编) ¦ 责美 ¦ 编 ¦ 编 责美",
                "(责任编辑|责编)： ¦ 责 ¦ ： ¦ 责 任编 ：",
                "(来|稿)?源[:：].{0,200} ¦ 来稿源 ¦ :：* ¦ 源 :：",
                ".{0,300}(记者|記者).{1,20}[摄攝] ¦ * ¦ 摄攝 ¦ 者 记記 摄攝",
                "[^。]{2,40}扫(一扫|码) ¦ * ¦ 扫码 ¦ 扫 一码",
                "(?=.{0,9}打印)[打印本页]+ ¦ 打印本页 ¦ 打印本页 ¦ 打 印 打印本页",
                "(?!关于)公报$ ¦ 公 ¦ 报 ¦ 公 报",
                "(?:是|)否? ¦ 是否 ¦ 是否 ¦ ''",
                "(?<day>[1-3\\-])日{1,2}? ¦ 123- ¦ 日 ¦ 日 123-",
            })
    void readsWhatATextMustHave(String pattern, String first, String last, String needed) {
        Clues clues = Clues.of(pattern);
        assertThat(shown(clues.first())).isEqualTo(sorted(first.replaceAll(".*\\*", "*")));
        assertThat(shown(clues.last())).isEqualTo(sorted(last.replaceAll(".*\\*", "*")));
        assertThat(String.join(
                        " ",
                        clues.needed().stream().map(clue -> shown(clue.chars())).toList()))
                .isEqualTo(String.join(
                        " ", Stream.of(needed.split(" ")).map(CluesTest::sorted).toList()));
    }

    @Test
    void knowsWhatMayMatchNothing() {
        assertThat(Stream.of("a?", "(a|b*)", "(?=a)", "a{0,3}b?"))
                .allMatch(each -> Clues.of(each).empty());
        assertThat(Stream.of("a", "a?b", "(a|b+)", "a{2,3}"))
                .noneMatch(each -> Clues.of(each).empty());
    }

    @Test
    void listsNoMoreThanTells() {
        assertThat(Clues.of("[!-~]").needed()).isEmpty();
        assertThat(Clues.of("[!-~]").first()).isSameAs(CharSet.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)a", "\\bword", "[a&&b]", "(.)\\1"})
    void asksNothingWhereItCannotRead(String pattern) {
        Clues clues = Clues.of(pattern);
        assertThat(clues.empty()).isTrue();
        assertThat(List.of(clues.first(), clues.last())).containsOnly(CharSet.ALL);
        assertThat(clues.needed()).isEmpty();
    }

    /** One that it cannot read is tried on every line. */
    @ParameterizedTest
    @ValueSource(strings = {"furniture", "edges", "shapes"})
    void readsThePatternsOfLines(String list) {
        assertThat(Lexicon.rows(list, 4, row -> row.text(2)))
                .isNotEmpty()
                .allSatisfy(pattern ->
                        assertThat(Syntax.read(pattern, Search::noList)).isNotNull());
    }

    private static String sorted(String chars) {
        return chars.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String shown(CharSet chars) {
        return chars == CharSet.ALL ? "*" : chars.members();
    }
}
