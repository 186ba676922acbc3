package gongbao.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static Mark mark(int start, int end) {
        Span span = new Span(start, end);
        return new Mark(span, span, start + "-" + end, FactId.Kind.TERM, null);
    }

    private final Marks marks = new Marks(List.of(mark(0, 50), mark(2, 4), mark(10, 12), mark(10, 11), mark(60, 70)));

    private List<String> in(int start, int end) {
        return marks.in(new Span(start, end)).stream().map(Mark::id).toList();
    }

    @Test
    void findsThoseOfAStretchInTheirOrder() {
        assertThat(in(10, 20)).containsExactly("0-50", "10-12", "10-11");
        assertThat(in(3, 11)).containsExactly("0-50", "2-4", "10-12", "10-11");
    }

    @Test
    void findsOneThatBeganLongBefore() {
        assertThat(in(40, 45)).containsExactly("0-50");
        assertThat(in(69, 90)).containsExactly("60-70");
    }

    @Test
    void findsNoneThatOnlyTouches() {
        assertThat(in(50, 60)).isEmpty();
        assertThat(in(70, 90)).isEmpty();
        assertThat(new Marks(List.of()).in(new Span(0, 9))).isEmpty();
    }
}
