package gongbao.model;

import gongbao.place.Level;
import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place whose bodies meet or are referred to.
 *
 * @param id its slug is the division code
 * @param name full name ({@code 芦山县}; {@code 全国})
 * @param level its level
 * @param parent slug of the nearest place above it in the archive; null for the highest
 * @param communiques ids of the communiqués of its bodies
 * @param meetings slugs of the meetings of its bodies
 * @param mentions every mention of such a meeting
 */
public record PlaceEntry(
        ThingId id,
        String name,
        Level level,
        @Nullable Slug parent,
        List<String> communiques,
        List<Slug> meetings,
        List<Mention> mentions)
        implements Thing {

    public PlaceEntry {
        communiques = List.copyOf(communiques);
        meetings = List.copyOf(meetings);
        mentions = FrozenList.of(mentions);
    }
}
