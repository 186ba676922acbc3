package gongbao.cli;

import gongbao.run.Progress.Step;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a run will still take, as soon as that can be told: from the pace of what is under way, and from what the steps behind it
 * take beside it. A step that was quick because its work was kept from an earlier run tells nothing: the slowest one counts. What is
 * told changes little by little.
 */
final class RemainingTime {

    private static final long SECOND = 1_000_000_000L;

    /** Before so much of a step is done, and for so long, its pace is not known. */
    private static final double KNOWN = 0.08;

    private static final long AT_LEAST = 3 * SECOND;

    /** How much of a new estimate counts each second. */
    private static final double NEW = 0.15;

    /** What each step takes of a build, in hundredths, of an archive of 1,000 texts. */
    private static final Map<Step, Integer> SHARES = new EnumMap<>(
            Map.of(Step.READ, 22, Step.LINK, 9, Step.WRITE, 60, Step.INDEX, 4, Step.CHECK, 2, Step.PUBLISH, 3));

    private final boolean whole;
    private final Map<Step, Long> taken = new EnumMap<>(Step.class);
    private @Nullable Step step;
    private long begun;
    private double done;
    private @Nullable Long end;
    private long told;

    /** @param whole whether all the steps follow one another; else there is one */
    RemainingTime(boolean whole) {
        this.whole = whole;
    }

    /** The run is so far. */
    void at(Step now, int pieces, int total, long time) {
        if (step != now) {
            if (step != null) {
                taken.put(step, time - begun);
            }
            step = now;
            begun = time;
        }
        done = total > 1 ? (double) pieces / total : 0;
    }

    /** In seconds; null where nobody knows. */
    @Nullable
    Integer seconds(long time) {
        Step now = step;
        Long fresh = now == null ? null : estimate(now, time);
        Long last = end;
        if (fresh != null && last == null) {
            end = time + fresh;
            told = time;
        } else if (fresh != null && last != null) {
            double weight = 1 - Math.pow(1 - NEW, (double) (time - told) / SECOND);
            end = last + (long) ((time + fresh - last) * weight);
            told = time;
        }
        Long left = end;
        return left == null ? null : (int) Math.max(0, (left - time) / SECOND);
    }

    private @Nullable Long estimate(Step now, long time) {
        long spent = time - begun;
        boolean known = done >= KNOWN && spent >= AT_LEAST;
        if (!known && end == null) {
            return null;
        }
        double hundredth = taken.entrySet().stream()
                .mapToDouble(each -> (double) each.getValue() / share(each.getKey()))
                .max()
                .orElse(0);
        double all = known ? spent / done : Math.max((double) spent, hundredth * share(now));
        double later = Math.max(hundredth, all / share(now)) * sharesBehind(now);
        return (long) (all - spent + (whole ? later : 0));
    }

    private static int share(Step step) {
        return SHARES.getOrDefault(step, 1);
    }

    private static int sharesBehind(Step step) {
        return SHARES.entrySet().stream()
                .filter(each -> each.getKey().compareTo(step) > 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
