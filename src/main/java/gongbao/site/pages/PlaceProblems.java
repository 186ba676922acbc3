package gongbao.site.pages;

import gongbao.model.Directive;
import gongbao.model.Edition;
import gongbao.model.FactId;
import gongbao.model.Mention;
import gongbao.site.directive.DirectiveLists;
import gongbao.site.page.PageScope;
import gongbao.site.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems that texts of a place name.
 *
 * @param texts the newest first
 * @param more the way to all of them; null where all stand here
 */
public record PlaceProblems(List<Text> texts, @Nullable Words more) {

    /** The problems of one text, in its own words, each leading to the sentence. */
    public record Text(Words meeting, @Nullable String when, List<Words> problems) {}

    private record Problem(Edition edition, Mention mention, String words) {}

    private static final int FEW = 12;

    /** Null where its texts name none. */
    static @Nullable PlaceProblems of(PageScope page, List<Edition> newestFirst) {
        List<Problem> all = new ArrayList<>();
        for (Edition edition : newestFirst) {
            for (Mention mention : edition.firstMentions(FactId.Kind.DIRECTIVE)) {
                String problem = edition.fact(mention, Directive.class).problem();
                if (problem != null) {
                    all.add(new Problem(edition, mention, problem));
                }
            }
        }
        return all.isEmpty() ? null : new PlaceProblems(texts(page, all), more(page, all.size()));
    }

    private static @Nullable Words more(PageScope page, int count) {
        return count <= FEW
                ? null
                : new Words(
                        page.msg.get("place.problems.all", count), DirectiveLists.href(page, DirectiveLists.PROBLEMS));
    }

    private static List<Text> texts(PageScope page, List<Problem> all) {
        List<Text> texts = new ArrayList<>();
        Edition last = null;
        for (Problem problem : all.subList(0, Math.min(FEW, all.size()))) {
            if (problem.edition() != last) {
                last = problem.edition();
                texts.add(new Text(
                        new Words(page.names.shortTitle(last), page.link(last)),
                        page.names.dates(last.communique().meeting()),
                        new ArrayList<>()));
            }
            texts.get(texts.size() - 1).problems().add(new Words(problem.words(), page.link(problem.mention())));
        }
        return texts;
    }
}
