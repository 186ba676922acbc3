package gongbao.check;

import gongbao.check.rule.Check;
import gongbao.check.slip.SlipChecks;
import gongbao.check.table.FactTable;
import gongbao.check.turn.TurnChecks;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is looked for. Of two checks that find fault with the same words, the earlier one speaks. */
public final class Checks {

    public static final List<Check> ALL = Stream.of(TurnChecks.CHECKS, SlipChecks.CHECKS)
            .flatMap(List::stream)
            .toList();

    /** The tables that they go by. */
    private static final List<String> TABLES = List.of("turns", "lists", "meetings", "posts", "regions", "slips");

    private Checks() {}

    /** Read with the first use. */
    private static final class Oldest {
        static final String DAY =
                TABLES.stream().map(FactTable::day).sorted().findFirst().orElseThrow();
    }

    /** Loads the tables, which otherwise load with their first use, each for itself. */
    public static void load() {
        TurnChecks.load();
        SlipChecks.load();
    }

    /** The day of the oldest of their tables: {@code 2026-11-25}. */
    public static String tablesOf() {
        return Oldest.DAY;
    }
}
