package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageMarkTest {

    record Line(@Nullable String words, List<Line> below) {}

    record Other(@Nullable String words, List<Line> below) {}

    @Test
    void sameThingsHaveOneMark() {
        assertThat(PageMark.of("页", new Line(new String("全会"), List.of(new Line(null, List.of())))))
                .isEqualTo(PageMark.of("页", new Line("全会", Arrays.asList(new Line(null, List.of())))))
                .isNotEqualTo(PageMark.NONE);
    }

    /** Each of them is something else to a template. */
    @Test
    void otherThingsHaveOthers() {
        List<Object> all = List.of(
                new Line(null, List.of()),
                new Line("", List.of()),
                new Line("0", List.of()),
                new Other("0", List.of()),
                new Line("全会", List.of()),
                new Line("全会", List.of(new Line(null, List.of()))),
                new Line("会全", List.of()),
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of(List.of("a"), "bc"),
                Map.of(),
                Map.of("a", "b"),
                Map.of("a", "c"),
                1,
                1L,
                "1",
                true,
                "true",
                DayOfWeek.MONDAY,
                "MONDAY");
        Set<Long> marks = new HashSet<>();
        all.forEach(
                each -> assertThat(marks.add(PageMark.of(each))).as("%s", each).isTrue());
        assertThat(marks).doesNotContain(PageMark.NONE);
        assertThat(PageMark.of("a", "b")).isNotEqualTo(PageMark.of("ab")).isNotEqualTo(PageMark.of("b", "a"));
    }

    @Test
    void theOrderOfAMapCounts() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "1");
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");
        assertThat(PageMark.of(one)).isNotEqualTo(PageMark.of(other));
    }

    /** What it cannot see through may be something else the next time, however deep it lies. */
    @Test
    void whatItDoesNotKnowHasNone() {
        assertThat(PageMark.of(Stream.of("a"))).isEqualTo(PageMark.NONE);
        assertThat(PageMark.of("a", List.of(Map.of("b", new StringBuilder())))).isEqualTo(PageMark.NONE);
        assertThat(PageMark.of(Set.of("a", "b"))).isEqualTo(PageMark.NONE);
    }
}
