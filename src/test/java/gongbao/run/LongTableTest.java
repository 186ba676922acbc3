package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

    @Test
    void findsWhatAMapFinds() {
        Random random = new Random(1);
        Map<Long, Long> map = new HashMap<>(Map.of(0L, 5L, -1L, 6L, Long.MIN_VALUE, 7L, Long.MAX_VALUE, 8L));
        while (map.size() < 5_000) {
            // Some lie close together and fight for their slots.
            map.put(random.nextBoolean() ? random.nextLong() : random.nextInt(9_999), random.nextLong() | 1);
        }
        LongBuffer pairs = LongBuffer.allocate(2 * map.size());
        map.forEach((key, value) -> pairs.put(key).put(value));
        LongTable table = LongTable.of(pairs.flip());
        map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        for (long other = -20_000; other < -10_000; other++) {
            assertThat(table.get(other)).isEqualTo(map.getOrDefault(other, 0L));
        }
    }

    @Test
    void anEmptyOneHasNothing() {
        assertThat(LongTable.of(LongBuffer.allocate(0)).get(7)).isZero();
    }

    @Test
    void aValueOfNothingIsNone() {
        LongTable table = LongTable.of(LongBuffer.wrap(new long[] {7, 0, 8, 9}));
        assertThat(table.get(7)).isZero();
        assertThat(table.get(8)).isEqualTo(9);
    }
}
