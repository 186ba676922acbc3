package gongbao.check.turn;

import gongbao.check.table.DatedFact;
import gongbao.zh.Folded;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list whose members stand in one order.
 *
 * @param name by which texts call it: 四个意识
 * @param members each in the ways in which it is written, folded
 * @param kind what may be left out of it
 * @param fact its line of the table
 */
record FixedList(String name, List<List<String>> members, Kind kind, DatedFact fact) {

    /** Columns of {@code lists.tsv}: name, members, kind, and those of every table. */
    static final int COLUMNS = 6;

    /** What may be left out of a list. */
    enum Kind {
        /** Nothing. */
        ALL,
        /** Nothing between two of its members: 邓小平理论、科学发展观. */
        CHAIN,
        /** What stands at its ends, as it did before the list had grown: 道路自信、理论自信、制度自信. */
        CLOSED,
        /** Anything. */
        ORDER,
        /** Its members are common words: they are this list where all of them are there. */
        WHOLE
    }

    FixedList {
        members = members.stream().map(List::copyOf).toList();
    }

    static FixedList of(DatedFact fact) {
        List<List<String>> members = fact.words(1).stream()
                .map(member -> List.of(Folded.of(member).text().split("\\|")))
                .toList();
        return new FixedList(fact.text(0), members, Kind.valueOf(fact.text(2).toUpperCase(Locale.ROOT)), fact);
    }

    int size() {
        return members.size();
    }

    /** There is one of each. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A member as it is mostly written. */
    String member(int number) {
        return members.get(number).get(0);
    }
}
