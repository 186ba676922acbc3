package gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several patterns in one sweep find what each finds alone. */
class AnyOfTest {

    /** Among them are such as cannot be joined: they take nothing, or are left to Java. */
    @Test
    void standsWhereOneOfThemStands() {
        RandomPattern random = new RandomPattern(new Random(7));
        int standing = 0;
        for (int i = 0; i < 2_000; i++) {
            List<String> patterns = Stream.generate(random::pattern).limit(3).toList();
            AnyOf any = AnyOf.of(patterns.stream().map(Search::compile).toList());
            String text = random.text();
            boolean stands = patterns.stream()
                    .anyMatch(pattern -> Pattern.compile(pattern).matcher(text).find());
            assertThat(any.in(text)).as("%s in %s", patterns, text).isEqualTo(stands);
            standing += stands ? 1 : 0;
        }
        assertThat(standing).isBetween(200, 1_900);
    }

    /** More choices than a mask has bits. */
    @Test
    void triesAsManyAsThereAre() {
        List<Search> numbers = IntStream.range(100, 300)
                .mapToObj(number -> Search.compile("第" + number + "[次届]"))
                .toList();
        AnyOf any = AnyOf.of(numbers);
        assertThat(any.in("在第100届")).isTrue();
        assertThat(any.in("在第299次")).isTrue();
        assertThat(any.in("在第300次、第299回")).isFalse();
    }
}
