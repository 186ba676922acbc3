package gongbao.site.pages;

import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.model.PlaceEntry;
import gongbao.site.directive.DirectiveLists;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems that texts of a place name.
 *
 * @param rows those of the newest text first
 * @param more the way to all of them; null where all stand here
 */
public record PlaceProblems(List<Row> rows, @Nullable Words more) {

    /** A problem in the text's own words, which lead to the sentence. */
    public record Row(
            Words problem, Words meeting, @Nullable String when) {}

    private record Problem(Edition edition, Mention mention, String words) {}

    private static final int FEW = 12;

    /** Null where its texts name none. */
    static @Nullable PlaceProblems of(PageScope page, PlaceEntry place, List<Edition> newestFirst) {
        List<Problem> all = new ArrayList<>();
        for (Edition edition : newestFirst) {
            for (Mention mention : edition.firstMentions(FactId.Kind.DIRECTIVE)) {
                String problem = edition.fact(mention, Directive.class).problem();
                if (problem != null) {
                    all.add(new Problem(edition, mention, problem));
                }
            }
        }
        return all.isEmpty()
                ? null
                : new PlaceProblems(
                        all.stream().limit(FEW).map(one -> row(page, one)).toList(), more(page, place, all.size()));
    }

    private static @Nullable Words more(PageScope page, PlaceEntry place, int count) {
        return count <= FEW
                ? null
                : new Words(page.msg.get("place.problems.all", count), DirectiveLists.problems(page, place));
    }

    private static Row row(PageScope page, Problem one) {
        return new Row(
                new Words(one.words(), page.link(one.mention())),
                new Words(page.names.shortTitle(one.edition()), page.link(one.edition())),
                page.names.dates(one.edition().communique().meeting()));
    }
}
