package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsResultsOverInTheOrderOfTheItems(int jobs) {
        List<Integer> items = IntStream.range(0, 300).boxed().toList();
        List<Integer> results = new ArrayList<>();
        Workers.inOrder(items, jobs, item -> item * 2, results::add);
        assertThat(results).isEqualTo(items.stream().map(item -> item * 2).toList());
    }
}
