package gongbao.check;

import gongbao.check.rule.Check;
import gongbao.check.slip.SlipChecks;
import gongbao.check.turn.TurnChecks;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is looked for. Of two checks that find fault with the same words, the earlier one speaks. */
public final class Checks {

    public static final List<Check> ALL = Stream.of(TurnChecks.CHECKS, SlipChecks.CHECKS)
            .flatMap(List::stream)
            .toList();

    private Checks() {}
}
