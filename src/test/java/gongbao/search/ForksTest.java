package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ForksTest {

    /** 会 and 做 end in the same six bits, so that they stand in one row. */
    private static final List<String> WORDS = List.of("全会", "全体会议", "全体", "会", "做主");

    @Test
    void leadsFromCharacterToCharacterOfEachWordAndNowhereElse() {
        Forks forks = new Forks(List.copyOf(new TreeSet<>(WORDS)));
        assertThat(forks.first().chars().mapToObj(c -> (char) c)).containsExactlyInAnyOrder('全', '会', '做');
        for (String word : WORDS) {
            assertThat(forks.ends(end(forks, word))).as(word).isTrue();
        }
        assertThat(forks.ends(end(forks, "全"))).isFalse();
        assertThat(end(forks, "全国")).isEqualTo(Forks.NONE);
        assertThat(end(forks, "会议")).isEqualTo(Forks.NONE);
        assertThat(end(forks, "议")).isEqualTo(Forks.NONE);
    }

    @Test
    void findsWordsOfAnyLengthTheLongestOrTheShortestFirst() {
        String lengthy = "会".repeat(200);
        assertThat(first(lengthy + "|" + lengthy.substring(70) + "|会", lengthy + "议"))
                .isEqualTo(200);
        assertThat(first("会|" + lengthy.substring(70) + "|" + lengthy, lengthy + "议"))
                .isEqualTo(1);
        assertThat(first("(?:会|" + lengthy.substring(70) + "|" + lengthy + ")议", lengthy + "议"))
                .isEqualTo(201);
    }

    private static int end(Forks forks, String word) {
        int fork = Forks.ROOT;
        for (int i = 0; i < word.length() && fork != Forks.NONE; i++) {
            fork = forks.behind(fork, word.charAt(i));
        }
        return fork;
    }

    private static int first(String pattern, String text) {
        return Search.compile(pattern).endAtStart(text, 0, text.length());
    }
}
