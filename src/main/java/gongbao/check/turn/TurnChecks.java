package gongbao.check.turn;

import gongbao.check.rule.Check;
import gongbao.check.rule.OwnTables;
import java.util.List;
import java.util.stream.Stream;

/** The checks of this room, the gravest first. */
public final class TurnChecks {

    public static final List<Check> CHECKS = Stream.of(NameChecks.CHECKS, FormulaChecks.CHECKS, MeetingChecks.CHECKS)
            .flatMap(List::stream)
            .toList();

    private TurnChecks() {}

    /** Loads the tables, which otherwise load with their first use. */
    public static void load() {
        Turns.table();
        OwnTurns.of(OwnTables.NONE);
        ListRuns.load();
        LeaderFinders.load();
    }
}
