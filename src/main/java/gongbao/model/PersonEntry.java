package gongbao.model;

import gongbao.text.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a place: texts print it with these offices. Whether one person or two bear it, a name does not prove and the entry
 * does not say.
 *
 * @param id its slug comes from the place and the name
 * @param name as printed
 * @param posts the offices as printed, those that a text takes away left out
 * @param code division code of the place of the offices; null when either is unknown
 * @param uses where the person is named and acts ({@code people}); personnel decisions are among the mentions
 * @param mentions every mention
 */
public record PersonEntry(
        ThingId id,
        String name,
        List<String> posts,
        @Nullable String code,
        List<FactRef> uses,
        List<Mention> mentions) implements Thing {

    public PersonEntry {
        posts = List.copyOf(posts);
        uses = FrozenList.of(uses);
        mentions = FrozenList.of(mentions);
    }

    /** The office where texts print one and the same; null where they print none or several. */
    public @Nullable String post() {
        return posts.size() == 1 ? posts.get(0) : null;
    }
}
