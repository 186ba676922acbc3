package gongbao.site.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of values with round marks.
 *
 * @param low the lowest mark
 * @param step between one mark and the next
 * @param steps how many of them there are
 */
record Axis(BigDecimal low, BigDecimal step, int steps) {

    /** About as many steps as a small drawing has room for. */
    private static final int STEPS = 3;

    private static final List<String> ROUND = List.of("1", "2", "5", "10");

    /** 〔例〕71 to 495 → 0, 200, 400, 600. */
    static Axis of(double lowest, double highest) {
        double range = highest - lowest;
        double wanted = range > 0 ? range / STEPS : Math.max(Math.abs(highest) / STEPS, 1);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(wanted)));
        BigDecimal step = ROUND.stream()
                .map(digit -> power.multiply(new BigDecimal(digit)))
                .filter(one -> one.doubleValue() >= wanted * (1 - 1e-9))
                .findFirst()
                .orElse(power);
        BigDecimal low = step.multiply(BigDecimal.valueOf(Math.floor(lowest / step.doubleValue() + 1e-9)));
        int steps = (int) Math.ceil((highest - low.doubleValue()) / step.doubleValue() - 1e-9);
        return new Axis(low, step, Math.max(1, steps));
    }

    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            marks.add(low.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return marks;
    }

    /** How far up the axis a value stands, from 0 to 1. */
    double share(double value) {
        return (value - low.doubleValue()) / (step.doubleValue() * steps);
    }

    /** 〔例〕0.5, 200. */
    static String label(BigDecimal mark) {
        return mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString();
    }
}
