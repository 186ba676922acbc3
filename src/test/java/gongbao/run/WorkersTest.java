package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsResultsOverInTheOrderOfTheItems(int jobs) {
        List<Integer> items = IntStream.range(0, 300).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new Workers<Integer, Integer>(item -> item * 2, item -> -1).inOrder(items, jobs, results::add);
        assertThat(results).isEqualTo(items.stream().map(item -> item * 2).toList());
    }

    /** What ran out of memory is done again at its turn, when nothing else is at work. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void doesAloneWhatRanOutOfMemory(int jobs) {
        List<Integer> items = IntStream.range(0, 200).boxed().toList();
        AtomicInteger atWork = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        Function<Integer, Integer> task = item -> {
            atWork.incrementAndGet();
            try {
                if (item % 50 == 7) {
                    throw new OutOfMemoryError("as if");
                }
                return item;
            } finally {
                atWork.decrementAndGet();
            }
        };
        new Workers<>(task, item -> atWork.get() == 0 ? 1000 + item : -1).inOrder(items, jobs, results::add);

        assertThat(results)
                .isEqualTo(items.stream()
                        .map(item -> item % 50 == 7 ? 1000 + item : item)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void handsOnWhatStopsTheWhole(int jobs) {
        Workers<Integer, Integer> workers = new Workers<>(
                item -> {
                    throw new ExceptionInInitializerError("as if");
                },
                item -> -1);
        assertThatThrownBy(() -> workers.inOrder(List.of(1, 2, 3), jobs, result -> {}))
                .isInstanceOf(ExceptionInInitializerError.class);
    }
}
