package gongbao.site.target;

import gongbao.model.Actual;
import gongbao.model.Edition;
import gongbao.model.FactRef;
import gongbao.model.Mention;
import gongbao.model.Target;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import gongbao.site.part.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The targets of one place for one indicator and the figures it reached, in one table by year.
 *
 * @param place whose they are
 */
public record PlaceTable(Words place, List<Row> rows) {

    /**
     * A target, or a figure reached; one of both is null.
     *
     * @param year year or period in words
     */
    public record Row(
            String year, @Nullable Aim aim, @Nullable Result result) {}

    /**
     * A target.
     *
     * @param words link to them
     * @param reading how the figure is to be read, in a few words; null without a figure
     * @param replaced whether a later session of the same body set another figure
     * @param meeting the meeting that set it, with a link to its text
     * @param source its days, and the paragraph
     */
    public record Aim(
            Quote quote, String words, @Nullable String reading, boolean replaced, Words meeting, String source) {}

    /** A figure reached, and where it was published. */
    public record Result(String value, String source) {}

    /** A row and where it stands in the table. */
    private record Placed(int year, Row row) {}

    static PlaceTable of(PageScope page, PlaceTargets place) {
        List<Placed> rows = new ArrayList<>();
        place.uses().forEach(use -> rows.add(aim(page, use)));
        place.actuals().forEach(actual -> rows.add(result(page, actual)));
        rows.sort(Comparator.comparingInt(Placed::year));
        return new PlaceTable(
                place.owner().words(page), rows.stream().map(Placed::row).toList());
    }

    private static Placed aim(PageScope page, FactRef use) {
        Target target = page.targets.target(use);
        String horizon = TargetRow.horizon(page.site, target);
        return new Placed(
                target.year() == null ? Integer.MAX_VALUE : target.year(),
                new Row(
                        horizon == null ? page.msg.get("target.noYear") : horizon,
                        new Aim(
                                Quote.of(target),
                                page.link(page.targets.mention(use)),
                                TargetRow.reading(page.site, target),
                                Series.isReplaced(page.site, use),
                                meeting(page, use),
                                source(page, use)),
                        null));
    }

    private static Words meeting(PageScope page, FactRef use) {
        Edition edition = page.lookup.edition(use.communique());
        return new Words(page.names.shortTitle(edition), page.link(edition));
    }

    /** 〔例〕2024年1月5日 · 第7段. */
    private static String source(PageScope page, FactRef use) {
        Edition edition = page.lookup.edition(use.communique());
        Mention mention = page.targets.mention(use);
        return Stream.of(
                        page.names.dates(edition.communique().meeting()),
                        page.msg.get(mention.block() == 0 ? "paragraph.title" : "paragraph", mention.block()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(page.msg.get("list.dot")));
    }

    private static Placed result(PageScope page, Actual actual) {
        return new Placed(
                actual.year(),
                new Row(
                        page.msg.get("target.year", actual.year()),
                        null,
                        new Result(actual.value() + actual.unit(), actual.source())));
    }
}
