package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Sample;
import gongbao.json.ModelJson;
import gongbao.model.Communique;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {

    private static final String SENTENCE = "全会指出，“要坚持”\uD842\uDFB7\u200B。";

    /** A long one is written twice, but never kept. */
    @ParameterizedTest
    @CsvSource({"1, false, true", "1, true, true", "60000, false, false", "60000, true, false"})
    void isWhatTheCommuniqueSays(int sentences, boolean pretty, boolean kept) {
        Communique communique = Sample.of("a", SENTENCE.repeat(sentences)).build();
        StringBuilder whole = new StringBuilder();
        ModelJson.write(communique, pretty, whole);

        JsonLine line = JsonLine.of(communique, pretty);
        StringBuilder printed = new StringBuilder();
        line.printTo(printed);

        assertThat(printed.compareTo(whole)).isZero();
        assertThat(line.line() != null).isEqualTo(kept);
    }
}
