package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Target;
import gongbao.model.TargetEntry;
import gongbao.model.TargetMove;
import gongbao.site.page.Column;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.Entry;
import gongbao.site.part.Quote;
import gongbao.site.part.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One target as a row of a table.
 *
 * @param year year by which; null where the words only name a period
 * @param horizon year or period in words; null where there is none
 * @param quantitative whether it has a number
 * @param indicator what it is set for
 * @param said its words
 * @param moves what an earlier or later session of the same body says otherwise
 * @param actual the latest figure reached, with its year; null where none is known
 * @param meeting the text that sets it
 */
public record TargetRow(
        @Nullable Integer year,
        @Nullable String horizon,
        boolean quantitative,
        Entry indicator,
        Said said,
        List<Move> moves,
        @Nullable Words actual,
        TextSource meeting) {

    /**
     * The words of a target.
     *
     * @param words link to them
     * @param reading how the figure is to be read, in a few words; null without a figure
     * @param replaced whether a later session of the same body set another figure
     */
    public record Said(Quote quote, String words, @Nullable String reading, boolean replaced) {}

    /**
     * The same target in another session.
     *
     * @param label whether that session was before or after, and what it changed
     * @param quote its words there
     * @param words link to them
     * @param meeting that session
     */
    public record Move(String label, Quote quote, String words, Words meeting) {}

    /**
     * Rows of one horizon.
     *
     * @param indicators those with a figure, by what they are set for
     */
    public record Horizon(String label, List<TargetRow> rows, List<Indicator> indicators) {

        static Horizon of(String label, List<TargetRow> rows) {
            Map<String, List<TargetRow>> indicators = rows.stream()
                    .filter(TargetRow::quantitative)
                    .collect(Collectors.groupingBy(
                            row -> row.indicator().name(), LinkedHashMap::new, Collectors.toList()));
            return new Horizon(
                    label,
                    rows,
                    indicators.values().stream()
                            .map(all -> new Indicator(all.get(0).indicator(), all))
                            .toList());
        }
    }

    /** Rows of one indicator. */
    public record Indicator(Entry name, List<TargetRow> rows) {}

    public static TargetRow of(PageScope page, TargetEntry entry, FactRef use) {
        return of(page, entry, use, Entry.of(page, entry, false));
    }

    /**
     * @param indicator how the list names the indicator
     */
    static TargetRow of(PageScope page, TargetEntry entry, FactRef use, Entry indicator) {
        Target target = page.targets.target(use);
        return new TargetRow(
                target.year(),
                horizon(page.site, target),
                target.kind() == Target.Kind.QUANTITATIVE,
                indicator,
                new Said(
                        Quote.of(target),
                        page.link(page.targets.mention(use)),
                        reading(page.site, target),
                        Series.isReplaced(page.site, use)),
                moves(page, use),
                actual(page, entry, use),
                TextSource.of(page, page.lookup.edition(use.communique())));
    }

    private static Words meeting(PageScope page, FactRef use) {
        Edition edition = page.lookup.edition(use.communique());
        return new Words(page.names.shortTitle(edition), page.link(edition));
    }

    static @Nullable String horizon(SiteContext site, Target target) {
        if (target.year() == null) {
            return null;
        }
        return target.fromYear() == null || target.fromYear().equals(target.year())
                ? site.msg.get("target.year", target.year())
                : site.msg.get("target.years", target.fromYear(), target.year());
    }

    /** 〔例〕力争达到60%以上 → 数值 · 不低于 · 力争: different words stay different; 增长15% says 增长 alone. */
    static @Nullable String reading(SiteContext site, Target target) {
        if (target.kind() == Target.Kind.QUALITATIVE) {
            return null;
        }
        String reading = Stream.of(
                        target.measure() == null
                                ? ""
                                : site.msg.get("measure." + target.measure().code()),
                        target.comparator() == null || target.comparator() == Target.Comparator.EQUAL
                                ? ""
                                : site.msg.get(
                                        "comparator." + target.comparator().code()),
                        site.msg.get("commitment." + target.commitment().code()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(site.msg.get("list.aside")));
        return reading.isEmpty() ? site.msg.get("measure." + Target.Measure.LEVEL.code()) : reading;
    }

    private static List<Move> moves(PageScope page, FactRef use) {
        List<Move> moves = new ArrayList<>();
        TargetMove from = page.targets.from(use);
        if (from != null) {
            moves.add(move(page, from.from(), "target.before." + from.change().code()));
        }
        TargetMove to = page.targets.to(use);
        if (to != null) {
            moves.add(move(page, to.to(), "target.after." + to.change().code()));
        }
        return moves;
    }

    private static Move move(PageScope page, FactRef other, String key) {
        return new Move(
                page.msg.get(key),
                Quote.of(page.targets.target(other)),
                page.link(page.targets.mention(other)),
                meeting(page, other));
    }

    private static @Nullable Words actual(PageScope page, TargetEntry entry, FactRef use) {
        List<Actual> known = Actuals.of(page.site, entry, use);
        if (known.isEmpty()) {
            return null;
        }
        Actual latest = known.get(known.size() - 1);
        return new Words(
                page.msg.get("actual.value", latest.year(), latest.value() + latest.unit()),
                page.to(Urls.page(Column.TARGETS, entry.id().slug()), Actuals.ANCHOR));
    }

    /** By year, the nearest first; those without a year last. Within a year figures before words. */
    public static List<Horizon> byYear(SiteContext site, List<TargetRow> rows) {
        var years = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.year() == null ? Integer.MAX_VALUE : row.year(), TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> Horizon.of(
                        year.getKey() == Integer.MAX_VALUE
                                ? site.msg.get("target.noYear")
                                : site.msg.get("target.year", year.getKey()),
                        Stream.concat(
                                        year.getValue().stream().filter(TargetRow::quantitative),
                                        year.getValue().stream().filter(row -> !row.quantitative()))
                                .toList()))
                .toList();
    }
}
