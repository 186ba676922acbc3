package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.fixture.Sample;
import gongbao.model.Communique;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CulpritsTest {

    private final List<String> leftOut = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private static List<Communique> communiques(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Sample.of("c" + number, "某县公报\n正文。").build())
                .toList();
    }

    private static List<String> ids(List<Communique> communiques) {
        return communiques.stream().map(Communique::id).toList();
    }

    private List<String> without(int count, Function<List<String>, List<String>> step) {
        return new Culprits<Communique, List<String>>(some -> step.apply(ids(some)), (left, fault) -> {
                    leftOut.add(left.id());
                    told.add(String.valueOf(fault.getMessage()));
                })
                .without(communiques(count));
    }

    private static List<String> failing(List<String> ids, Set<String> bad) {
        ids.stream().filter(bad::contains).findFirst().ifPresent(id -> {
            throw new IllegalStateException("because of " + id);
        });
        return ids;
    }

    @ParameterizedTest
    @CsvSource({"c0", "c5", "c9", "c0 c1", "c0 c9", "c3 c4 c8", "c0 c1 c2 c3 c4 c5 c6 c7 c8"})
    void leavesOutThoseThatFailAndNoOthers(String bad) {
        List<String> kept = without(10, ids -> failing(ids, Set.of(bad.split(" "))));

        assertThat(leftOut).containsExactly(bad.split(" "));
        assertThat(told).allMatch(fault -> fault.startsWith("because of "));
        assertThat(kept).hasSize(10 - leftOut.size()).doesNotContainAnyElementsOf(leftOut);
    }

    @Test
    void ofTwoThatOnlyFailTogetherTheSecondGoes() {
        List<String> kept = without(10, ids -> {
            if (ids.contains("c2") && ids.contains("c7")) {
                throw new StackOverflowError();
            }
            return ids;
        });

        assertThat(leftOut).containsExactly("c7");
        assertThat(kept).hasSize(9).contains("c2");
    }

    @Test
    void leavesNoneOutWhereNoneIsAtFault() {
        assertThatThrownBy(() -> without(40, ids -> {
                    throw new IllegalStateException("always");
                }))
                .hasMessage("always");
    }

    /** With fewer texts it would suffice, and every text would seem to be at fault. */
    @Test
    void looksForNoneWhenMemoryRunsOut() {
        assertThatThrownBy(() -> without(4, ids -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(leftOut).isEmpty();
    }
}
