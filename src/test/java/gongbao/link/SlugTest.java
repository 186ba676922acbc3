package gongbao.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gongbao.model.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"yang-jun", "511826-15-6", "x", "cpc-20-3", "511826-15-6-d3"})
    void isWhatANameOfAPageMayBe(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../index", "a/b", "A", "a--2", "-a", "a-", "杨", "a.b", "a b", "con", "com1", "nul"})
    void refusesWhatCouldLeaveTheFolderOrBeAnotherPage(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessage("no slug: " + text);
    }

    @ParameterizedTest
    @CsvSource({"con, x-con", "lpt1, x-lpt1", "index, x-index", "index-2, index-2", "com, x-com", "gong-bao, gong-bao"})
    void takesAnotherNameWhereOneIsKept(String plain, String free) {
        assertThat(new Slug(Slug.free(plain))).hasToString(free);
    }
}
