package gongbao.check.turn;

import gongbao.check.rule.Check;
import java.util.List;

/** The checks of this room, the gravest first. */
public final class TurnChecks {

    public static final List<Check> CHECKS = List.of();

    private TurnChecks() {}
}
