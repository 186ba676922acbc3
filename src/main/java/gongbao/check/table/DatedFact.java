package gongbao.check.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param place where it stands: {@code formulas.tsv:12}
 * @param cells what it says
 * @param since the first day it holds for; null where it always did. {@code 2016} and {@code 2016-10} are their first days
 * @param until the last day it holds for; null while it holds. {@code 2016} and {@code 2016-10} are their last days
 * @param source where it was read
 */
public record DatedFact(
        String place,
        List<String> cells,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String source) {

    private static final int DATING = 3;

    public DatedFact {
        cells = List.copyOf(cells);
    }

    static DatedFact of(String place, List<String> line, int columns) {
        if (line.size() != columns) {
            throw new IllegalArgumentException(place + ": wants " + columns + " cells, has " + line.size());
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.subList(0, columns - DATING)) {
            cells.add(cell.strip());
        }
        LocalDate since = day(line.get(columns - 3).strip(), false);
        LocalDate until = day(line.get(columns - 2).strip(), true);
        String source = line.get(columns - 1).strip();
        if (source.isEmpty()) {
            throw new IllegalArgumentException(place + ": says no source");
        }
        return new DatedFact(place, cells, since, until, source);
    }

    private static @Nullable LocalDate day(String text, boolean isLast) {
        if (text.isEmpty()) {
            return null;
        }
        // A formatter takes longer to be made than all days of a table to be read.
        int month = text.length() < 7 ? 1 : Integer.parseInt(text.substring(5, 7));
        LocalDate day = LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                month,
                text.length() < 10 ? 1 : Integer.parseInt(text.substring(8)));
        if (!isLast || text.length() == 10) {
            return day;
        }
        return text.length() == 4
                ? day.plusYears(1).minusDays(1)
                : day.plusMonths(1).minusDays(1);
    }

    public String text(int column) {
        return cells.get(column);
    }

    /** The words of a cell that holds several, parted by blanks; none where it is empty or {@code -}. */
    public List<String> words(int column) {
        String cell = text(column);
        List<String> words = new ArrayList<>();
        for (String word : cell.split(" ", -1)) {
            if (!word.isEmpty() && !cell.equals("-")) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** Whether it held on a day; of an unknown day it does. */
    public boolean heldOn(@Nullable LocalDate day) {
        return day == null || (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
