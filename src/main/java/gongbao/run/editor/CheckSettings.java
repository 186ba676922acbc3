package gongbao.run.editor;

import gongbao.check.rule.OwnTables;
import gongbao.fix.At;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of proofreading: {@code check.yaml}.
 *
 * @param accepted findings that it has looked at and lets stand
 * @param own what it adds to the tables
 * @param off rules that are not to run
 */
public record CheckSettings(List<Accepted> accepted, OwnTables own, List<String> off) {

    public static final CheckSettings NONE = new CheckSettings(List.of(), OwnTables.NONE, List.of());

    /**
     * A finding that stands.
     *
     * @param rule whose
     * @param path of the text, from the folder of the file on; {@code *} for all
     * @param excerpt the words
     * @param before those before them; null where any will do
     * @param after those behind them; null where any will do
     * @param why it stands
     * @param at where that is said
     */
    public record Accepted(
            String rule,
            String path,
            String excerpt,
            @Nullable String before,
            @Nullable String after,
            Why why,
            At at) {

        /** Whether it is for all texts. */
        public boolean isForAll() {
            return path.equals(ALL);
        }
    }

    /**
     * Why a finding stands.
     *
     * @param reason in the office's own words; "" where it gives none
     * @param who decided; "" where that is not said
     * @param when it was decided: a day; "" where that is not said
     */
    public record Why(String reason, String who, String when) {}

    /** The path of what is accepted in all texts. */
    public static final String ALL = "*";

    public CheckSettings {
        accepted = List.copyOf(accepted);
        off = List.copyOf(off);
    }
}
