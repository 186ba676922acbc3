package gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.run.Progress.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Runs whose end is known, asked every second what they will still take. */
class RemainingTimeTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int PIECES = 1000;

    /** What was told at a second of the run, and what was true. */
    private record Told(int at, Integer seconds, int left) {}

    /** @param noise how much faster or slower a second is than the next */
    private static List<Told> told(Map<Step, Integer> run, double noise) {
        RemainingTime time = new RemainingTime(true);
        Random random = new Random(7);
        List<Told> told = new ArrayList<>();
        int all = run.values().stream().mapToInt(Integer::intValue).sum();
        int at = 0;
        for (Map.Entry<Step, Integer> step : run.entrySet()) {
            boolean counted = step.getKey() == Step.READ || step.getKey() == Step.WRITE;
            for (int i = 0; i < step.getValue(); i++, at++) {
                double done = (i + noise * (random.nextDouble() - 0.5) * Math.sqrt(i)) / step.getValue();
                int pieces = counted ? (int) Math.max(0, Math.min(PIECES, done * PIECES)) : 0;
                time.at(step.getKey(), pieces, counted ? PIECES : 1, at * SECOND);
                told.add(new Told(at, time.seconds(at * SECOND), all - at));
            }
        }
        return told;
    }

    private static Map<Step, Integer> run(int read, int link, int write, int index, int check) {
        return new TreeMap<>(
                Map.of(Step.READ, read, Step.LINK, link, Step.WRITE, write, Step.INDEX, index, Step.CHECK, check));
    }

    @Test
    void isNearAndNeverJumps() {
        List<Told> told = told(run(120, 45, 330, 25, 12), 2);
        assertThat(told.get(8).seconds()).isNull();
        Integer before = null;
        for (Told one : told.subList(30, told.size())) {
            assertThat((double) one.seconds())
                    .as(one.toString())
                    .isBetween(one.left() * 0.6 - 20, one.left() * 1.5 + 20);
            if (before != null) {
                assertThat(one.seconds() - before).as(one.toString()).isBetween(-25, 15);
            }
            before = one.seconds();
        }
    }

    @Test
    void isNotTakenInByTextsThatWereKept() {
        List<Told> told = told(run(2, 40, 300, 20, 10), 0);
        for (Told one : told) {
            if (one.at() < 45) {
                assertThat(one.seconds()).as(one.toString()).isNull();
            } else if (one.at() > 80) {
                assertThat((double) one.seconds())
                        .as(one.toString())
                        .isBetween(one.left() * 0.4 - 10, one.left() * 2.0 + 20);
            }
        }
    }

    @Test
    void saysNothingOfAShortRun() {
        assertThat(told(run(2, 1, 2, 1, 1), 0)).allMatch(one -> one.seconds() == null);
    }
}
