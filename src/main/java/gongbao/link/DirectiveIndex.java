package gongbao.link;

import gongbao.model.Communique;
import gongbao.model.Directive;
import gongbao.model.DirectiveEntry;
import gongbao.model.DirectiveTopic;
import gongbao.model.FactRef;
import gongbao.model.Section;
import gongbao.model.Slug;
import gongbao.model.ThingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Directives, each a thing of its own, numbered within its communiqué, indexed by topic and by whom they ask. */
final class DirectiveIndex {

    private record Found(
            FactRef use,
            List<DirectiveTopic> topics,
            @Nullable Slug addressee) {}

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Slug> addressees = new HashMap<>();
    private final List<Found> directives = new ArrayList<>();

    DirectiveIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        for (Draft draft : drafts) {
            for (Directive directive : draft.communique().directives()) {
                FactRef use = draft.ref(directive);
                directives.add(new Found(use, topics(draft.communique(), directive), addressee(directive)));
                links.link(draft.mentions(directive), idOf(use));
            }
        }
    }

    /** What the sentence and the heading above it speak of. */
    private static List<DirectiveTopic> topics(Communique communique, Directive directive) {
        List<String> texts = new ArrayList<>();
        List<Section> sections = communique.sections();
        boolean known = 0 <= directive.section() && directive.section() < sections.size();
        if (known && sections.get(directive.section()).heading() != null) {
            texts.add(sections.get(directive.section()).heading());
        }
        texts.add(directive.text());
        return Topics.of(texts);
    }

    private @Nullable Slug addressee(Directive directive) {
        String asked = directive.addressee();
        return asked == null ? null : addressees.computeIfAbsent(Wording.key(asked), key -> slugs.of(key, key));
    }

    private static ThingId idOf(FactRef use) {
        return new ThingId(
                ThingId.Kind.DIRECTIVE,
                new Slug(use.communique() + "-d" + use.fact().number()));
    }

    List<DirectiveEntry> entries(Order order) {
        return directives.stream()
                .map(found -> new DirectiveEntry(
                        idOf(found.use()),
                        found.use(),
                        found.use().fact().number(),
                        found.topics(),
                        found.addressee(),
                        links.of(idOf(found.use()), order)))
                .toList();
    }
}
