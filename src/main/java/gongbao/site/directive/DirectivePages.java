package gongbao.site.directive;

import gongbao.model.Edition;
import gongbao.site.page.Column;
import gongbao.site.page.InTurn;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.Shelves;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import gongbao.site.part.TextSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A register of directives for each communiqué, lists of all by topic, addressee and problem, and the way to them. */
public final class DirectivePages implements PageKind {

    /** How many addressees and problems the entrance shows before it points to the list. */
    private static final int FEW = 24;

    /**
     * What the list of registers shows.
     *
     * @param ways the other orders; null on pages that are not the entrance
     */
    public record IndexView(@Nullable Ways ways, List<Listed> registers, String csv, Shelves.Cut cut) {}

    /**
     * One register in the list.
     *
     * @param place whose it is, where its name does not tell; else null
     * @param when the days of the meeting; null where the text does not tell
     */
    public record Listed(
            Words name,
            String count,
            @Nullable String place,
            @Nullable String when) {}

    /**
     * Orders other than by meeting.
     *
     * @param addresseesHref all addressees; null where there are none
     * @param problems the problems that the newest directives name
     * @param problemsHref all of them; null where there are none
     */
    public record Ways(
            List<Count> topics,
            List<Count> addressees,
            @Nullable String addresseesHref,
            List<DirectiveLine.OfText> problems,
            int problemCount,
            @Nullable String problemsHref) {}

    /** A list and how long it is. */
    public record Count(Words name, int count) {}

    @Override
    public List<String> templates() {
        return List.of("directives", "register", "directivelist", "problems", "addressees");
    }

    @Override
    public Column column() {
        return Column.DIRECTIVES;
    }

    @Override
    public int count(SiteContext site) {
        return site.corpus.directives().size();
    }

    @Override
    public Set<String> partsByPlace(SiteContext site) {
        return new DirectiveListPages(site, DirectiveLists.of(site)).shelves().partsByPlace();
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        DirectiveLists lists = DirectiveLists.of(site);
        List<Supplier<Stream<Page>>> parts = List.of(
                () -> shelves(site).pages((page, part) -> index(page, part, lists)).stream(),
                () -> site.corpus.editions().stream()
                        .filter(DirectivePages::asks)
                        .flatMap(edition -> Registers.of(site, edition).stream()),
                () -> new DirectiveListPages(site, lists).all().stream());
        return InTurn.of(parts, Supplier::get);
    }

    private static boolean asks(Edition edition) {
        return !edition.communique().directives().isEmpty();
    }

    private static Shelves<Edition> shelves(SiteContext site) {
        List<Edition> newestFirst =
                site.lookup.newestFirst.stream().filter(DirectivePages::asks).toList();
        return new Shelves<>(
                site,
                Column.DIRECTIVES,
                newestFirst,
                List.of(
                        site.facets.placesOf(Function.identity()),
                        site.facets.yearsOf(Function.identity()),
                        site.facets.levelsOf(Function.identity())));
    }

    private static IndexView index(PageScope page, Shelves.Part<Edition> part, DirectiveLists lists) {
        return new IndexView(
                page.path().equals(Urls.index(Column.DIRECTIVES)) ? ways(page, lists) : null,
                part.rows().stream().map(edition -> listed(page, edition)).toList(),
                page.to(Urls.DIRECTIVES_CSV),
                part.cut());
    }

    private static Listed listed(PageScope page, Edition edition) {
        TextSource source = TextSource.of(page, edition);
        return new Listed(
                new Words(source.text(), page.to(Urls.page(Column.DIRECTIVES, edition.id()))),
                Registers.count(page.site, edition),
                source.place(),
                source.when());
    }

    private static Ways ways(PageScope page, DirectiveLists lists) {
        return new Ways(
                lists.topics.stream()
                        .map(group -> count(group, DirectiveLists.topic(page, group.slug())))
                        .toList(),
                lists.addressees.stream()
                        .limit(FEW)
                        .map(group -> count(group, DirectiveLists.addressee(page, group.slug())))
                        .toList(),
                lists.addressees.isEmpty() ? null : DirectiveLists.addressees(page),
                DirectiveLine.byText(page, lists.problems().limit(FEW).toList()),
                lists.problems.size(),
                lists.problems.isEmpty() ? null : DirectiveLists.problems(page));
    }

    static Count count(DirectiveLists.Group group, String href) {
        return new Count(new Words(group.name(), href), group.directives().size());
    }
}
