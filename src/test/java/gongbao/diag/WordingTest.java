package gongbao.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{0}在{1}举行     | 〔{1}〕 | {0}   | 〔{1}〕在{0}举行",
                "{1}，{0}         | {1}    | {0}   | {0}，{1}",
                "{0}{0}{1}        | a{0    | }b    | a{0a{0}b",
                "它说“{0}”        | $1\\   | x     | 它说“$1\\”",
                "it's {0}         | o'x    | x     | it's o'x",
                "{2} {x} {} { }   | a      | b     | {2} {x} {} { }",
                "{{0}} {00} {     | a      | b     | {a} a {",
            })
    void putsQuotesInOnceWhateverTheyHold(String words, String first, String second, String filled) {
        assertThat(Wording.fill(words, List.of(first, second))).isEqualTo(filled);
    }

    @Test
    void aFindingQuotesTextThatLooksLikeAPlaceholder() {
        Diagnostic finding = Diagnostic.of(Severity.ERROR, "site-yaml-key", "site.yaml", "{1}", "name, {0}");
        assertThat(finding.message(Locale.ROOT)).isEqualTo("there is no setting “{1}”");
        assertThat(finding.mend(Locale.ROOT)).endsWith("use one of name, {0}");
    }
}
