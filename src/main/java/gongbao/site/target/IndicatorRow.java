package gongbao.site.target;

import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Words;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An indicator in the overview of an archive.
 *
 * @param places how many places set targets for it
 * @param targets how many targets
 * @param newest the targets of the latest texts that hold, one for a place
 */
public record IndicatorRow(Words name, int places, int targets, List<Newest> newest) {

    /**
     * A target of a late text.
     *
     * @param figure year and figure with the words that bind it
     */
    public record Newest(String place, Words figure) {}

    /** The overview names no more indicators; all of them stand in the lists by place. */
    private static final int MOST = 100;

    /** As many of the latest targets as a row has room for. */
    private static final int FEW = 3;

    private record Counted(TargetEntry entry, int places) {}

    /** Those that most places set targets for come first; none where the archive is of one place. */
    static List<IndicatorRow> of(PageScope page) {
        List<Counted> all = page.site
                .addresses
                .withPage(page.site.corpus.targets())
                .map(entry -> new Counted(entry, (int)
                        owners(page.site, entry).stream().filter(Owner::isKnown).count()))
                .sorted(Comparator.comparingInt((Counted one) -> -one.places())
                        .thenComparingInt(one -> -one.entry().uses().size()))
                .toList();
        Set<Owner> owners = new LinkedHashSet<>();
        all.forEach(one -> owners.addAll(owners(page.site, one.entry())));
        return owners.size() < 2
                ? List.of()
                : all.stream().limit(MOST).map(one -> row(page, one)).toList();
    }

    private static Set<Owner> owners(SiteContext site, TargetEntry entry) {
        Set<Owner> owners = new LinkedHashSet<>();
        entry.uses().forEach(use -> owners.add(owner(site, use)));
        return owners;
    }

    private static Owner owner(SiteContext site, FactRef use) {
        return Owner.of(site, site.lookup.edition(use.communique()).communique().meeting());
    }

    private static IndicatorRow row(PageScope page, Counted one) {
        return new IndicatorRow(
                page.words(one.entry()), one.places(), one.entry().uses().size(), newest(page, one.entry()));
    }

    private static List<Newest> newest(PageScope page, TargetEntry entry) {
        List<FactRef> uses = entry.uses().stream()
                .filter(use -> page.targets.target(use).value() != null && !Series.isReplaced(page.site, use))
                .sorted(Comparator.<FactRef, Edition>comparing(
                        use -> page.lookup.edition(use.communique()), page.lookup.byAge()))
                .toList();
        Set<Owner> seen = new LinkedHashSet<>();
        List<Newest> newest = new ArrayList<>();
        for (FactRef use : uses) {
            if (newest.size() < FEW && seen.add(owner(page.site, use))) {
                newest.add(newest(page, use));
            }
        }
        return newest;
    }

    private static Newest newest(PageScope page, FactRef use) {
        Target target = page.targets.target(use);
        String horizon = TargetRow.horizon(page.site, target);
        String figure = Quote.label(target);
        return new Newest(
                owner(page.site, use).called(page.site),
                new Words(
                        horizon == null ? figure : page.msg.get("indicator.newest", horizon, figure),
                        page.link(page.targets.mention(use))));
    }
}
