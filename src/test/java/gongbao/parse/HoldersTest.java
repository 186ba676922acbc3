package gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private final Holders holders = new Holders(List.of(new Span(10, 12), new Span(2, 20), new Span(30, 40)));

    @Test
    void aStretchIsHeldByOneThatBeginsLongBefore() {
        assertThat(holders.hold(new Span(15, 20))).isTrue();
        assertThat(holders.hold(new Span(2, 20))).isTrue();
        assertThat(holders.hold(new Span(30, 31))).isTrue();
    }

    @Test
    void aStretchThatReachesOutIsNotHeld() {
        assertThat(holders.hold(new Span(15, 21))).isFalse();
        assertThat(holders.hold(new Span(1, 3))).isFalse();
        assertThat(holders.hold(new Span(21, 22))).isFalse();
        assertThat(new Holders(List.of()).hold(new Span(0, 0))).isFalse();
    }
}
