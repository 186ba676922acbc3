package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;

/**
 * What targets are set for: an indicator ({@code 地区生产总值}), or the words of a target that names none.
 *
 * @param id its slug comes from the indicator
 * @param indicator without the words that only say whose ({@code 全县})
 * @param printings the ways in which texts print it, in the order of first use
 * @param uses the targets, by communiqué
 * @param moves targets that a later session of the same body set otherwise
 * @param actuals figures reached, by place and year
 * @param mentions every mention
 */
public record TargetEntry(
        ThingId id,
        String indicator,
        List<String> printings,
        List<FactRef> uses,
        List<TargetMove> moves,
        List<Actual> actuals,
        List<Mention> mentions)
        implements Thing {

    public TargetEntry {
        printings = List.copyOf(printings);
        uses = FrozenList.of(uses);
        moves = List.copyOf(moves);
        actuals = List.copyOf(actuals);
        mentions = FrozenList.of(mentions);
    }
}
