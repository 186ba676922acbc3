package gongbao.check.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office adds to the tables, in its {@code check.yaml}.
 *
 * @param protect turns of its own that must stand as they are
 * @param leaders those who lead the place
 * @param allow words in which nothing is wrong, whatever the tables say
 */
public record OwnTables(List<String> protect, List<Leader> leaders, List<String> allow) {

    public static final OwnTables NONE = new OwnTables(List.of(), List.of(), List.of());

    /**
     * One who leads the place.
     *
     * @param name without blanks
     * @param post as texts name it: {@code 县委书记}; null where it is not told
     * @param from first day; null where it is not told
     * @param to last day; null while he leads
     */
    public record Leader(
            String name,
            @Nullable String post,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public OwnTables {
        protect = List.copyOf(protect);
        leaders = List.copyOf(leaders);
        allow = List.copyOf(allow);
    }
}
