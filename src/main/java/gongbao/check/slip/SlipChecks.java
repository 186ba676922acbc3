package gongbao.check.slip;

import gongbao.check.rule.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of this room. */
public final class SlipChecks {

    public static final List<Check> CHECKS = Stream.of(
                    SameSound.CHECKS, Pairs.CHECKS, Width.CHECKS, Marks.CHECKS, Ends.CHECKS)
            .flatMap(List::stream)
            .toList();

    private SlipChecks() {}
}
