package gongbao.link;

import gongbao.model.DirectiveEntry;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.List;

/** Directives, each a thing of its own, numbered within its communiqué. */
final class DirectiveIndex {

    private final Backlinks links;
    private final List<FactRef> directives = new ArrayList<>();

    DirectiveIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        for (Draft draft : drafts) {
            for (int i = 0; i < draft.communique().directives().size(); i++) {
                FactRef use = new FactRef(draft.id(), i);
                directives.add(use);
                links.link(draft.mentions(Mention.Kind.DIRECTIVE, i), idOf(use));
            }
        }
    }

    private static ThingId idOf(FactRef use) {
        return new ThingId(ThingId.Kind.DIRECTIVE, use.communique() + "-d" + (use.index() + 1));
    }

    List<DirectiveEntry> entries(Order order) {
        return directives.stream()
                .map(use -> new DirectiveEntry(idOf(use), use, use.index() + 1, links.of(idOf(use), order)))
                .toList();
    }
}
