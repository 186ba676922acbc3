package gongbao.check.turn;

import gongbao.check.rule.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of this room, the gravest first. */
public final class TurnChecks {

    public static final List<Check> CHECKS = Stream.of(NameChecks.CHECKS, FormulaChecks.CHECKS, MeetingChecks.CHECKS)
            .flatMap(List::stream)
            .toList();

    private TurnChecks() {}
}
