package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FragmentsTest {

    private static long hash(int page, int fragment) {
        return NameHash.of("communiques/" + page + ".html", "p" + fragment);
    }

    /** More than memory is to hold: the file comes in, and most of the numbers are in it. */
    @Test
    void findsTheDeadAmongAMillion() {
        try (Fragments fragments = new Fragments()) {
            for (int page = 0; page < 1000; page++) {
                for (int fragment = 0; fragment < 500; fragment++) {
                    fragments.wants(hash(page + 1, fragment));
                    fragments.has(hash(page, fragment));
                }
            }
            fragments.wants(hash(7, 500));
            fragments.wants(hash(7, 500));

            Set<Long> dead = new TreeSet<>(fragments.dead());

            Set<Long> expected = new TreeSet<>(Set.of(Fragments.key(hash(7, 500))));
            for (int fragment = 0; fragment < 500; fragment++) {
                expected.add(Fragments.key(hash(1000, fragment)));
            }
            assertThat(dead).isEqualTo(expected);
        }
    }

    @Test
    void handsOutWhatItWasGivenWithEqualNumbersTogether() {
        Random random = new Random(1);
        List<Long> given = new ArrayList<>();
        List<Long> got = new ArrayList<>();
        Set<Long> before = new TreeSet<>();
        try (LongParts parts = new LongParts()) {
            for (int i = 0; i < 200_000; i++) {
                long number = random.nextLong() >> random.nextInt(Long.SIZE);
                given.add(number);
                parts.add(number);
            }
            parts.each(part -> {
                Set<Long> its = new TreeSet<>();
                for (int i = 0; i < part.length; i++) {
                    got.add(part[i]);
                    its.add(part[i]);
                    assertThat(i == 0 || part[i - 1] <= part[i]).isTrue();
                }
                assertThat(before.stream().noneMatch(its::contains)).isTrue();
                before.addAll(its);
            });
        }
        given.sort(null);
        got.sort(null);
        assertThat(got).isEqualTo(given);
    }

    @Test
    void asksNothingOfAnEmptySite() {
        try (Fragments fragments = new Fragments()) {
            assertThat(fragments.dead()).isEmpty();
        }
    }
}
