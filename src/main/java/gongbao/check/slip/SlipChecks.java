package gongbao.check.slip;

import gongbao.check.rule.Check;
import gongbao.zh.Alike;
import gongbao.zh.Words;
import java.util.List;
import java.util.stream.Stream;

/** The checks of this room; those that know a fault by its words stand before those that find it by likelihood. */
public final class SlipChecks {

    public static final List<Check> CHECKS = Stream.of(
                    CalendarDays.CHECKS,
                    Privacy.CHECKS,
                    Ratios.CHECKS,
                    Figures.CHECKS,
                    Listed.CHECKS,
                    Leftovers.CHECKS,
                    Pairs.CHECKS,
                    Marks.CHECKS,
                    Width.CHECKS,
                    Ends.CHECKS,
                    Numbering.CHECKS,
                    Doubles.CHECKS,
                    Attendance.CHECKS,
                    OwnWords.CHECKS,
                    NameSpellings.CHECKS,
                    SameSound.CHECKS)
            .flatMap(List::stream)
            .toList();

    private SlipChecks() {}

    /** Loads the tables, which otherwise load with their first use. */
    public static void load() {
        Words.get();
        Alike.load();
        Listed.load();
    }
}
