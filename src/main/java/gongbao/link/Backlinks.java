package gongbao.link;

import gongbao.model.Annotation;
import gongbao.model.Mention;
import gongbao.model.Resolution;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Books every link twice, at its communiqué and at its thing, so that neither end can be missing. */
final class Backlinks {

    // By identity: a mention is made once, and comparing its words each time would cost more than the linking.
    private final Map<Mention, Resolution> resolutions = new IdentityHashMap<>();
    private final Map<ThingId, List<Mention>> mentions = new HashMap<>();

    void link(List<Mention> from, ThingId to) {
        Resolution resolution = new Resolution.Linked(to);
        for (Mention mention : from) {
            resolutions.put(mention, resolution);
            mentions.computeIfAbsent(to, id -> new ArrayList<>()).add(mention);
        }
    }

    void open(List<Mention> from, String reason) {
        Resolution resolution = new Resolution.Open(reason);
        from.forEach(mention -> resolutions.put(mention, resolution));
    }

    /** The mentions of a thing, by communiqué in the order of the archive, then in the order of the text. */
    List<Mention> of(ThingId thing, Order order) {
        List<Mention> found = new ArrayList<>(mentions.getOrDefault(thing, List.of()));
        found.sort(order.ofMentions());
        // Three facts read from the same words are one place in the text.
        Set<List<Object>> seen = new HashSet<>();
        found.removeIf(mention -> !seen.add(List.of(mention.communique(), mention.kind(), mention.span())));
        return found;
    }

    /** Every mention of a communiqué with what it leads to. */
    List<Annotation> annotations(Draft draft) {
        return draft.mentions().stream()
                .map(mention -> new Annotation(mention, resolutions.getOrDefault(mention, Resolution.UNLINKED)))
                .toList();
    }
}
