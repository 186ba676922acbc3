package gongbao.link;

import gongbao.model.Draft;
import gongbao.model.FactRef;
import gongbao.model.Meeting;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.ThingId;
import gongbao.text.Longs;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Targets by what they are set for. */
final class TargetIndex {

    private static final class Found {
        final ThingId id;
        final String indicator;
        final Set<String> printings = new LinkedHashSet<>();
        final Longs uses = new Longs();
        final TargetMoves moves = new TargetMoves();

        Found(ThingId id, String indicator) {
            this.id = id;
            this.indicator = indicator;
        }
    }

    private final Backlinks links;
    private final Slugs slugs = new Slugs();
    private final Map<String, Found> targets = new LinkedHashMap<>();

    TargetIndex(List<Draft> drafts, Backlinks links) {
        this.links = links;
        for (Draft draft : drafts) {
            draft.communique().targets().forEach(target -> add(draft, target));
        }
    }

    private void add(Draft draft, Target target) {
        Meeting meeting = draft.communique().meeting();
        String printed = target.indicator() == null || target.indicator().isBlank() ? null : target.indicator();
        // A target that measures nothing is known by its own words.
        String indicator = printed == null ? target.text() : Indicators.name(printed, meeting.level());
        Found found = targets.computeIfAbsent(
                Wording.key(indicator),
                key -> new Found(new ThingId(ThingId.Kind.TARGET, slugs.of(key, key)), indicator));
        FactRef use = draft.ref(target);
        found.uses.add(links.number(use));
        if (printed != null) {
            found.printings.add(printed.strip());
            found.moves.add(draft, target);
        }
        links.link(draft.mentions(target), found.id);
    }

    /** That two indicators are two is an answer, and changes nothing. */
    void told(Told.Findings said) {
        Told.named(
                "target",
                said,
                targets.values().stream().map(found -> found.indicator).toList());
    }

    List<TargetEntry> entries(ActualIndex actuals) {
        return targets.values().stream()
                .map(found -> new TargetEntry(
                        found.id,
                        found.indicator,
                        List.copyOf(found.printings),
                        links.facts(found.uses),
                        found.moves.moves(),
                        found.printings.isEmpty() ? List.of() : actuals.of(found.indicator),
                        links.of(found.id)))
                .toList();
    }
}
