package gongbao.link;

import gongbao.model.Link;
import gongbao.model.Mention;
import gongbao.model.ThingId;
import gongbao.model.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Books every link twice, at its communiqué and at its thing, so that neither end can be missing. */
final class Backlinks {

    // By identity: a mention is made once, and comparing its words each time would cost more than the linking.
    private final Map<Mention, ThingId> things = new IdentityHashMap<>();
    private final Map<Mention, String> reasons = new IdentityHashMap<>();
    private final Map<ThingId, List<Mention>> mentions = new HashMap<>();

    void link(List<Mention> from, ThingId to) {
        for (Mention mention : from) {
            things.put(mention, to);
            mentions.computeIfAbsent(to, id -> new ArrayList<>()).add(mention);
        }
    }

    void unresolved(List<Mention> from, String reason) {
        from.forEach(mention -> reasons.put(mention, reason));
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

    List<Link> links(Draft draft) {
        return draft.mentions().stream()
                .filter(things::containsKey)
                .map(mention -> new Link(mention, Objects.requireNonNull(things.get(mention))))
                .toList();
    }

    List<Unresolved> unresolved(Draft draft) {
        return draft.mentions().stream()
                .filter(reasons::containsKey)
                .map(mention -> new Unresolved(mention, Objects.requireNonNull(reasons.get(mention))))
                .toList();
    }

    List<Mention> unlinked(Draft draft) {
        return draft.mentions().stream()
                .filter(mention -> !things.containsKey(mention) && !reasons.containsKey(mention))
                .toList();
    }
}
