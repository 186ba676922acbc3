package gongbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @Test
    void numbersComeBack() {
        long[] numbers = {0, 1, 31, 32, 33, 1023, 1024, 1 << 20, Integer.MAX_VALUE, 1L << 40};
        DigitWriter writer = new DigitWriter();
        for (long number : numbers) {
            writer.number(number);
        }
        DigitReader reader = new DigitReader(writer.toString(), 0);

        assertThat(LongStream.range(0, numbers.length).map(i -> reader.number()))
                .containsExactly(box(numbers));
    }

    private static Long[] box(long[] numbers) {
        return LongStream.of(numbers).boxed().toArray(Long[]::new);
    }

    @Test
    void allDigitsStandInAScriptAsTheyAre() {
        for (int digit = 0; digit < 64; digit++) {
            int c = DigitWriter.character(digit);

            assertThat(c).isBetween((int) '#', 'z' - 1).isNotEqualTo((int) '\\').isNotEqualTo((int) '"');
            assertThat(DigitWriter.digit(c)).isEqualTo(digit);
        }
    }

    /** Even distances, clusters far apart, all numbers, and one alone at the end of a large range. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 100_000, 1_000_000_000})
    void listsComeBack(int distance) {
        Random lot = new Random(distance);
        long[] list = new long[500];
        long last = -1;
        for (int i = 0; i < list.length; i++) {
            boolean near = lot.nextInt(10) > 0;
            last += 1 + (long) (lot.nextDouble() * (near ? distance / 10 : distance * 10L));
            list[i] = last;
        }

        comesBack(list, last + 1);
        comesBack(new long[] {last}, last + 1);
        comesBack(new long[0], last + 1);
        comesBack(LongStream.range(0, distance % 5000).toArray(), distance % 5000);
    }

    private static void comesBack(long[] list, long universe) {
        DigitWriter writer = new DigitWriter();
        writer.begin(list.length, universe);
        for (long number : list) {
            writer.next(number);
        }
        writer.end();
        writer.number(7);
        DigitReader reader = new DigitReader(writer.toString(), 0);
        reader.begin(list.length, universe);

        for (long number : list) {
            assertThat(reader.next()).isEqualTo(number);
        }
        reader.end();
        assertThat(reader.number()).isEqualTo(7);
    }

    /** A gap of a list of even distances takes hardly more than the logarithm of the distance. */
    @Test
    void aListIsShort() {
        Random lot = new Random(1);
        DigitWriter writer = new DigitWriter();
        writer.begin(10_000, 10_000_000);
        for (int i = 0; i < 10_000; i++) {
            writer.next(1000L * i + lot.nextInt(1000));
        }
        writer.end();

        assertThat(writer.length() * DigitWriter.BITS / 10_000.0).isLessThan(12);
    }
}
