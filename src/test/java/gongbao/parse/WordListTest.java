package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The words of a list stand where a look at every place for every word finds them. */
class WordListTest {

    private static final String CHARACTERS = "全体会议大a";

    private final Random random = new Random(5);

    @Test
    void findsWhatALookAtEveryPlaceFinds() {
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            List<String> list = words();
            Words words = Words.of(list);
            String text = text(12);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Span expected = find(list, text, from, to);
            assertThat(words.find(text, from, to)).as("%s in %s", list, text).isEqualTo(expected);
            assertThat(words.endsOneOf(text)).isEqualTo(list.stream().anyMatch(text::endsWith));
            assertThat(words.longest())
                    .isEqualTo(list.stream().mapToInt(String::length).max().orElse(0));
            found += expected == null ? 0 : 1;
        }
        assertThat(found).isBetween(400, 1_900);
    }

    @Test
    void tellsTheLongestThatBeginsThere() {
        Words words = Words.of(List.of("全会", "全会议", "会"));
        assertThat(words.lengthAt("全会议上", 0)).isEqualTo(3);
        assertThat(words.lengthAt("全会上", 0)).isEqualTo(2);
        assertThat(words.lengthAt("全会上", 2)).isZero();
    }

    @Test
    void looksForAWordNoFurtherThanTold() {
        assertThat(Words.indexOf("全会全会", "全会", 1, 4)).isEqualTo(2);
        assertThat(Words.indexOf("全会全会", "全会", 1, 3)).isEqualTo(-1);
        assertThat(Words.indexOf("会", "全会", 0, 1)).isEqualTo(-1);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            words.add(text(4));
        }
        return words;
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(longest); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static Span find(List<String> words, String text, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int length = to - at; length > 0; length--) {
                if (words.contains(text.substring(at, at + length))) {
                    return new Span(at, at + length);
                }
            }
        }
        return null;
    }
}
