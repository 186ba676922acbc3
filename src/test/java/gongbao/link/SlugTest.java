package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gongbao.model.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"yang-jun", "511826-15-6", "x", "cpc-20-3", "511826-15-6-d3"})
    void isWhatANameOfAPageMayBe(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../index", "a/b", "A", "a--2", "-a", "a-", "杨", "a.b", "a b"})
    void refusesWhatCouldLeaveTheFolderOrBeAnotherPage(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessage("no slug: " + text);
    }
}
