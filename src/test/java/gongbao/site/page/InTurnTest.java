package gongbao.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    @Test
    void makesNothingBeforeItsTurn() {
        List<String> made = new ArrayList<>();
        Iterator<String> all = InTurn.of(
                        List.of("a", "", "b"),
                        source -> Stream.of("1", "2")
                                .filter(each -> !source.isEmpty())
                                .map(each -> source + each)
                                .peek(made::add))
                .iterator();

        assertThat(all.next()).isEqualTo("a1");
        assertThat(made).containsExactly("a1");
        assertThat(all).toIterable().containsExactly("a2", "b1", "b2");
    }

    @Test
    void hasNothingOfNothing() {
        assertThat(InTurn.of(List.<String>of(), Stream::of)).isEmpty();
    }
}
