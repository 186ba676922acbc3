package gongbao.site;

import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What every page may ask: the archive, the site's words, where things lie. Made once, never changed. */
final class SiteContext {

    /** No page lists more than this. */
    static final int LONGEST_LIST = 200;

    final Corpus corpus;
    final Lookup lookup;
    final TargetFacts targets;
    final Messages msg = new Messages();
    final Names names = new Names(msg);
    final SiteFacts facts;
    final Set<Column> columns = EnumSet.noneOf(Column.class);
    private final Map<ThingId, String> paths = new HashMap<>();
    private final Set<String> data = new HashSet<>();

    SiteContext(Corpus corpus, SiteOptions options) {
        this.corpus = corpus;
        this.lookup = new Lookup(corpus);
        this.targets = new TargetFacts(corpus, lookup);
        this.facts = new SiteFacts(options.info(), lookup);
        options.data().forEach(file -> data.add(file.path()));
        place(Column.COMMUNIQUES, corpus.editions());
        place(Column.MEETINGS, corpus.meetings());
        place(Column.TARGETS, corpus.targets());
        place(Column.DIRECTIVES, corpus.directives());
        place(Column.DOCUMENTS, corpus.documents());
        place(Column.PEOPLE, corpus.people());
        place(Column.TERMS, corpus.terms());
        place(Column.PLACES, corpus.places());
    }

    private void place(Column column, List<?> all) {
        if (!all.isEmpty()) {
            columns.add(column);
        }
        if (column != Column.DIRECTIVES) {
            all.forEach(one -> {
                if (one instanceof Thing thing) {
                    paths.put(thing.id(), Urls.page(column, thing.id().slug()));
                }
            });
        }
    }

    /** A link to the page of a thing; a directive is a row of its communiqué's register. */
    String link(PageLinks links, ThingId id) {
        if (id.kind() == ThingId.Kind.DIRECTIVE) {
            var directive = lookup.directive(id);
            return links.to(Urls.page(Column.DIRECTIVES, directive.use().communique()), directive.anchor());
        }
        return links.to(paths.get(id));
    }

    String link(PageLinks links, Edition edition) {
        return links.to(Urls.communique(edition.id()));
    }

    /** A link to the very words. */
    String link(PageLinks links, Mention mention) {
        return links.to(Urls.communique(mention.communique()), mention.anchor());
    }

    /** A link to a data file, if the build lays one there. */
    @Nullable String dataLink(PageLinks links, String path) {
        return data.contains(path) ? links.to(path) : null;
    }

    Words words(PageLinks links, Thing thing) {
        return new Words(names.of(thing), link(links, thing.id()));
    }

    /** The index pages of a column: as many as its list needs. */
    <T> List<Page> index(Column column, List<T> all, BiFunction<PageLinks, List<T>, Object> view) {
        int count = (all.size() + LONGEST_LIST - 1) / LONGEST_LIST;
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    List<T> part = all.subList(
                            (number - 1) * LONGEST_LIST, Math.min(all.size(), number * LONGEST_LIST));
                    String title = msg.get("nav." + column.folder());
                    return Page.of(
                                    Urls.index(column, number),
                                    column.folder(),
                                    column,
                                    number == 1 ? title : msg.get("pager.title", title, number),
                                    msg.get("column." + column.folder() + ".description"),
                                    links -> view.apply(links, part))
                            .withPager(links -> pager(links, column, number, count));
                })
                .toList();
    }

    private @Nullable Pager pager(PageLinks links, Column column, int number, int count) {
        return count == 1 ? null : new Pager(step(links, column, number - 1, count), step(links, column, number + 1, count));
    }

    private Pager.@Nullable Step step(PageLinks links, Column column, int number, int count) {
        return number < 1 || number > count
                ? null
                : new Pager.Step(links.to(Urls.index(column, number)), msg.get("pager.page", number, count));
    }
}
