package gongbao.parse;

import gongbao.model.Target;
import gongbao.model.Target.Commitment;
import gongbao.model.Target.Measure;
import java.util.List;
import java.util.Objects;

/** What a figure without words of its own takes over from the one before it in its list. */
final class TargetSeries {

    /** The second figure is a growth as the first. */
    static final Rule GROWTH_GOES_ON = Rule.read(
            "target.growth-goes-on",
            "到2027年，地区生产总值年均增长7%左右，力争达到8%。",
            "2027 annual-growth equal strive up: indicator=地区生产总值 value=8 number=8.0 unit=%");

    private TargetSeries() {}

    /** A figure without words of its own measures what the one before it does. */
    static Target continued(Target before, Target target, List<Quantity> values, int i) {
        Target same = i == 0 ? target : alike(before, target, values.get(i - 1), values.get(i));
        return goesOn(before, asFirmly(before, same));
    }

    /** What the last targets measure where one figure is of each of them: A和B均增长12%; none where it is of one. */
    static List<String> sharing(List<Target> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        Target last = targets.get(targets.size() - 1);
        return targets.stream()
                .filter(t -> t.wording().equals(last.wording()) && t.figure().equals(last.figure()))
                .map(Target::indicator)
                .filter(Objects::nonNull)
                .toList();
    }

    /** 确保16000元,年均增长11%: what goes on measuring the same is said as firmly. */
    private static Target asFirmly(Target previous, Target t) {
        Target.Sense sense = t.sense();
        boolean plain = t.commitment() == Commitment.PLAIN;
        return !plain
                ? t
                : t.meant(
                        new Target.Sense(sense.measure(), sense.comparator(), previous.commitment(), sense.direction()),
                        t.base(),
                        t.rule());
    }

    /** 高于…增速0.5个和1.5个百分点: the second figure is compared as the first. */
    private static Target alike(Target previous, Target t, Quantity one, Quantity two) {
        boolean joined = previous.relativeTo() != null && two.start() == one.end() + 1;
        return !joined
                ? t
                : t.meant(
                        new Target.Sense(
                                previous.measure(), previous.comparator(), t.commitment(), previous.direction()),
                        t.base().relativeTo(previous.relativeTo()),
                        previous.rule());
    }

    /** 增长7%左右,力争达到8%: the second figure is a growth too. */
    private static Target goesOn(Target previous, Target t) {
        boolean grows = t.measure() == Measure.LEVEL
                && (previous.measure() == Measure.GROWTH || previous.measure() == Measure.ANNUAL_GROWTH)
                && "%".equals(t.unit())
                && "%".equals(previous.unit());
        return !grows
                ? t
                : t.meant(
                        new Target.Sense(previous.measure(), t.comparator(), t.commitment(), previous.direction()),
                        t.base(),
                        GROWTH_GOES_ON.name());
    }
}
