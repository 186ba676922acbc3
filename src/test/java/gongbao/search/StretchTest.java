package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final String TEXT = "听取王某某作报告";

    @Test
    void seesNothingOutsideOfAStretch() {
        Search deed = Search.compile("作报告?");
        assertThat(deed.endAtStart(TEXT, 5, 8)).isEqualTo(8);
        assertThat(deed.endAtStart(TEXT, 5, 7)).isEqualTo(7);
        assertThat(deed.endAtStart(TEXT, 5, 6)).isEqualTo(-1);
        assertThat(deed.opens(TEXT, 4, 8)).isFalse();
        assertThat(Search.compile("^作").opens(TEXT, 5, 8)).isTrue();
        assertThat(Search.compile("(?<=某)作").opens(TEXT, 5, 8)).isFalse();
        assertThat(Search.compile("作$").opens(TEXT, 5, 6)).isTrue();
    }

    @Test
    void findsAtTheStartWhatBeginsThereOnlyAndElsewhereTheRest() {
        Search either = Search.compile("^听|作|^取");
        Matcher matcher = either.matcher(TEXT);
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.start()).isZero();
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.start()).isEqualTo(5);
        assertThat(matcher.find()).isFalse();
        assertThat(Search.compile("^取|[^取]{2}报").in(TEXT)).isTrue();
    }
}
