package gongbao.site.target;

import gongbao.model.Annotation;
import gongbao.model.Body;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.model.ThingId;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some texts set as goals, each goal once: as the newest of them says it, and what it was before a later session of the
 * same body set it otherwise. What two bodies say differently stands twice: neither has set the other's aside.
 */
public final class Goals {

    /**
     * A goal as the newest text says it.
     *
     * @param row its words
     * @param before what it was before, the latest first
     */
    public record Goal(TargetRow row, List<Superseded> before) {}

    /**
     * A goal that a later session set otherwise.
     *
     * @param label what became of it: 〔例〕已调整
     * @param row its words
     */
    public record Superseded(String label, TargetRow row) {}

    /**
     * A goal not yet put into words.
     *
     * @param ref as the newest text says it
     * @param before what later sessions set otherwise, the latest first
     */
    public record Found(TargetEntry entry, FactRef ref, List<TargetMove> before) {

        public @Nullable Integer year(SiteContext site) {
            return site.targets.target(ref).year();
        }

        public boolean hasFigure(SiteContext site) {
            return site.targets.target(ref).kind() == Target.Kind.QUANTITATIVE;
        }

        /** Without what it was before. */
        public Found alone() {
            return new Found(entry, ref, List.of());
        }

        public Goal told(PageScope page) {
            return new Goal(
                    TargetRow.of(page, entry, ref),
                    before.stream()
                            .limit(FEW)
                            .map(move -> new Superseded(
                                    page.msg.get("goal." + move.change().code()),
                                    TargetRow.of(page, entry, move.from())))
                            .toList());
        }
    }

    /** What has to be the same for a goal to be said again. */
    private record Same(
            ThingId indicator, Target.Period period, Target.Sense sense, Target.Figure figure, Target.Base base) {}

    private record Said(Same same, @Nullable Body body) {}

    /** The indicator's page has what was set aside before these. */
    private static final int FEW = 3;

    private final SiteContext site;
    private final Map<Same, Found> goals = new LinkedHashMap<>();
    private final Map<FactRef, Found> heirs = new HashMap<>();
    private final Map<Said, Found> superseded = new HashMap<>();

    private Goals(SiteContext site) {
        this.site = site;
    }

    /** Those of texts that come with the newest first, in the order of the texts. */
    public static List<Found> of(SiteContext site, List<Edition> newestFirst) {
        Goals goals = new Goals(site);
        for (Edition edition : newestFirst) {
            edition.linked(ThingId.Kind.TARGET).forEach(link -> goals.add(edition, link));
        }
        return List.copyOf(goals.goals.values());
    }

    /** What a session set otherwise than an earlier one, in the order of its text. */
    public static List<Found> between(SiteContext site, Edition earlier, Edition later) {
        List<Found> changed = new ArrayList<>();
        later.linked(ThingId.Kind.TARGET).forEach(link -> {
            TargetMove move = site.targets.from(link.mention().ref());
            if (move != null && move.from().communique().equals(earlier.id())) {
                changed.add(new Found(site.lookup.target(link.linked()), move.to(), List.of(move)));
            }
        });
        return changed;
    }

    private void add(Edition edition, Annotation link) {
        FactRef ref = link.mention().ref();
        Target target = site.targets.target(ref);
        Same same = new Same(link.linked(), target.period(), target.sense(), target.figure(), target.base());
        Said said = new Said(same, edition.communique().meeting().convening());
        TargetMove move = site.targets.to(ref);
        Found heir = move == null ? superseded.get(said) : heirs.get(move.to());
        if (move != null && heir != null) {
            heir.before().add(move);
            superseded.put(said, heir);
        }
        if (move == null && heir == null) {
            heir = goals.computeIfAbsent(
                    same, key -> new Found(site.lookup.target(key.indicator()), ref, new ArrayList<>()));
        }
        if (heir != null) {
            heirs.put(ref, heir); // 90亿元 → 100亿元 → 100亿元 → 110亿元: what became of the first, the last tells
        }
    }
}
