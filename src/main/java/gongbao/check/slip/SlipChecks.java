package gongbao.check.slip;

import gongbao.check.rule.Check;
import java.util.List;

/** The checks of this room. */
public final class SlipChecks {

    public static final List<Check> CHECKS = List.of();

    private SlipChecks() {}
}
