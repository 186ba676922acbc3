package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void findsEveryPlaceOfEveryWord() {
        assertThat(Occurrences.in("王某某、王某、李某", Set.of("王某", "李某", "张某")))
                .hasSize(2)
                .containsEntry("王某", List.of(new Span(0, 2), new Span(4, 6)))
                .containsEntry("李某", List.of(new Span(7, 9)));
    }

    @Test
    void findsAWordInsideALongerOne() {
        assertThat(Occurrences.in("王建国", Set.of("王建", "王建国")))
                .containsEntry("王建", List.of(new Span(0, 2)))
                .containsEntry("王建国", List.of(new Span(0, 3)));
    }

    @Test
    void countsNoCharacterTwiceForOneWord() {
        assertThat(Occurrences.in("×××××", Set.of("××"))).containsEntry("××", List.of(new Span(0, 2), new Span(2, 4)));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Occurrences.in("", Set.of("王某"))).isEmpty();
        assertThat(Occurrences.in("王某", Set.of())).isEmpty();
    }
}
