package gongbao.model;

import java.util.List;

/**
 * What targets are set for: an indicator ({@code 地区生产总值}), or the words of a target that names none.
 *
 * @param id its slug comes from the indicator
 * @param indicator without the words that only say whose ({@code 全县})
 * @param uses the targets, by communiqué
 * @param mentions every mention
 */
public record TargetEntry(ThingId id, String indicator, List<FactRef> uses, List<Mention> mentions) implements Thing {

    public TargetEntry {
        uses = List.copyOf(uses);
        mentions = List.copyOf(mentions);
    }
}
