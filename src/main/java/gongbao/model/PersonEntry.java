package gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in one office. The same name in another place or office is another entry: a name alone proves nothing.
 *
 * @param id its slug comes from the name
 * @param name as printed
 * @param post the office; null where no communiqué says
 * @param code division code of the place of the office; null when either is unknown
 * @param uses where the person is named and acts ({@code people}); personnel decisions are among the mentions
 * @param mentions every mention
 */
public record PersonEntry(
        ThingId id,
        String name,
        @Nullable String post,
        @Nullable String code,
        List<FactRef> uses,
        List<Mention> mentions)
        implements Thing {

    public PersonEntry {
        uses = List.copyOf(uses);
        mentions = List.copyOf(mentions);
    }
}
