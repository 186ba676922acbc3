package gongbao.model;

import gongbao.place.Level;
import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, held or only referred to.
 *
 * @param id its slug is {@link MeetingKey#toString}
 * @param key whose, which term, which session
 * @param jurisdiction full name of the place
 * @param level its level
 * @param communiques ids of the communiqués that report it; empty when it is only referred to
 * @param previous slug of the nearest earlier meeting of the same body in the archive
 * @param next slug of the nearest later one
 * @param mentions every mention
 */
public record MeetingEntry(
        ThingId id,
        MeetingKey key,
        String jurisdiction,
        Level level,
        List<String> communiques,
        @Nullable Slug previous,
        @Nullable Slug next,
        List<Mention> mentions)
        implements Thing {

    public MeetingEntry {
        communiques = List.copyOf(communiques);
        mentions = FrozenList.of(mentions);
    }
}
