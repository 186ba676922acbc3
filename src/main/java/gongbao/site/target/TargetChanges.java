package gongbao.site.target;

import gongbao.model.Annotation;
import gongbao.model.Coded;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetMove;
import gongbao.model.ThingId;
import gongbao.site.page.PageScope;
import gongbao.site.page.Pairs;
import gongbao.site.page.Words;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The targets with a figure of two sessions, side by side where both set the same. */
public final class TargetChanges {

    /**
     * One target in one or both sessions.
     *
     * @param state what became of it
     * @param label the same in words
     */
    public record Row(
            Words indicator,
            String horizon,
            @Nullable Side before,
            @Nullable Side after,
            State state,
            String label) {}

    /** What became of a target. */
    public enum State implements Coded {
        /** Another figure. */
        FIGURE,
        /** The same figure, said more or less firmly. */
        HEDGE,
        SAME,
        /** Only the earlier session sets it. */
        BEFORE,
        /** Only the later one does. */
        AFTER;

        static State of(TargetMove.Change change) {
            return switch (change) {
                case FIGURE -> FIGURE;
                case HEDGE -> HEDGE;
            };
        }
    }

    /** Its words in one session, and the paragraph in which they stand. */
    public record Side(Quote quote, String words) {}

    /** What has to be the same for one target to be the other, unless a move ties them. */
    private record Wording(
            ThingId indicator,
            Target.Period period,
            Figure figure,
            Target.Commitment commitment,
            @Nullable String scope) {}

    private record Figure(
            Target.@Nullable Measure measure,
            Target.@Nullable Comparator comparator,
            @Nullable String value,
            @Nullable String unit) {}

    private final PageScope page;
    private final List<Row> rows = new ArrayList<>();

    private TargetChanges(PageScope page) {
        this.page = page;
    }

    /** By horizon; within a year in the order of the texts, the earlier first. */
    public static List<Row> of(PageScope page, Pairs.Pair pair) {
        TargetChanges changes = new TargetChanges(page);
        Map<FactRef, ThingId> old = changes.figures(pair.before());
        Map<FactRef, ThingId> now = changes.figures(pair.after());
        for (Map.Entry<FactRef, ThingId> target : old.entrySet()) {
            changes.add(target.getKey(), target.getValue(), now);
        }
        now.forEach((use, indicator) -> changes.add(indicator, null, use, State.AFTER));
        changes.rows.sort(Comparator.comparing(Row::horizon));
        return changes.rows;
    }

    private Map<FactRef, ThingId> figures(Edition edition) {
        Map<FactRef, ThingId> figures = new LinkedHashMap<>();
        for (Annotation link : edition.linked(ThingId.Kind.TARGET).toList()) {
            FactRef use = link.mention().ref();
            if (page.targets.target(use).value() != null
                    && page.targets.target(use).year() != null) {
                figures.put(use, link.thing());
            }
        }
        return figures;
    }

    /** Takes the partner of a target out of those of the later session. */
    private void add(FactRef use, ThingId indicator, Map<FactRef, ThingId> now) {
        TargetMove move = page.targets.to(use);
        if (move != null && now.remove(move.to()) != null) {
            add(indicator, use, move.to(), State.of(move.change()));
            return;
        }
        Wording wording = wording(use, indicator);
        FactRef same = now.entrySet().stream()
                .filter(other -> other.getValue().equals(indicator)
                        && wording(other.getKey(), indicator).equals(wording))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        now.remove(same);
        add(indicator, use, same, same == null ? State.BEFORE : State.SAME);
    }

    private Wording wording(FactRef use, ThingId indicator) {
        Target target = page.targets.target(use);
        return new Wording(
                indicator,
                target.period(),
                new Figure(target.measure(), target.comparator(), target.value(), target.unit()),
                target.commitment(),
                target.scope());
    }

    private void add(ThingId indicator, @Nullable FactRef before, @Nullable FactRef after, State state) {
        Target target = page.targets.target(before == null ? Objects.requireNonNull(after) : before);
        rows.add(new Row(
                new Words(page.names.of(page.lookup.target(indicator)), page.link(indicator)),
                String.valueOf(TargetRow.horizon(page.site, target)),
                side(before),
                side(after),
                state,
                page.msg.get("compare.target." + state.code())));
    }

    private @Nullable Side side(@Nullable FactRef use) {
        return use == null
                ? null
                : new Side(Quote.of(page.targets.target(use)), page.paragraph(page.targets.mention(use)));
    }
}
