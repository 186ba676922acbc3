package gongbao.site.page;

import gongbao.model.Corpus;
import gongbao.model.Thing;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** What every page may ask: the archive, the site's words, where things lie. Made once, never changed. */
public final class SiteContext {

    /** No page lists more than this. */
    public static final int LONGEST_LIST = 200;

    public final Corpus corpus;
    public final Lookup lookup;
    public final TargetFacts targets;
    public final Pairs pairs;
    public final Messages msg;
    public final Names names;
    public final SiteFacts facts;

    /** What the site is called on its pages. */
    public final String name;

    public final Set<Column> columns = EnumSet.noneOf(Column.class);
    private final Set<String> data = new HashSet<>();

    public SiteContext(Corpus corpus, SiteOptions options) {
        this.corpus = corpus;
        this.lookup = new Lookup(corpus);
        this.targets = new TargetFacts(corpus, lookup);
        this.pairs = new Pairs(lookup);
        this.msg = new Messages(Language.of(options.info().language()));
        this.names = new Names(msg, corpus.places());
        this.facts = new SiteFacts(options.info(), lookup, msg);
        this.name = name();
        options.data().forEach(file -> data.add(file.path()));
        offer(Column.COMMUNIQUES, corpus.editions());
        offer(Column.MEETINGS, corpus.meetings());
        offer(Column.TARGETS, corpus.targets());
        offer(Column.DIRECTIVES, corpus.directives());
        offer(Column.DOCUMENTS, corpus.documents());
        offer(Column.PEOPLE, corpus.people());
        offer(Column.TERMS, corpus.terms());
        offer(Column.PLACES, corpus.places());
        offer(Column.COMPARE, pairs.all);
        if ("true".equals(options.info().qualityPage())) {
            offer(Column.QUALITY, corpus.editions());
        }
    }

    /** The given name; else a plain description, which the header shows but no label claims as the site's standard name. */
    private String name() {
        if (facts.name != null) {
            return facts.name;
        }
        List<String> places = corpus.editions().stream()
                .map(edition -> edition.communique().meeting().jurisdiction())
                .distinct()
                .toList();
        return places.size() == 1 && places.get(0) != null
                ? msg.get("site.ofPlace", places.get(0))
                : msg.get("site.ofMany");
    }

    private void offer(Column column, List<?> all) {
        if (!all.isEmpty()) {
            columns.add(column);
        }
    }

    /** Whether search engines may know the page: not those of a column that is not in the navigation. */
    public boolean isListed(Page page) {
        return page.column() == null || columns.contains(page.column());
    }

    /** Whether the build lays a data file there. */
    boolean hasData(String path) {
        return data.contains(path);
    }

    /** The index pages of a column: as many as its list needs, none for an empty one. */
    public <T> List<Page> index(Column column, List<T> all, BiFunction<PageScope, List<T>, Object> view) {
        if (all.isEmpty()) {
            return List.of();
        }
        String title = msg.get("nav." + column.folder());
        return Sheet.of(column, "index", all.size()).stream()
                .map(sheet -> Page.of(
                                sheet.path(),
                                column.folder(),
                                column,
                                sheet.title(this, title),
                                msg.get("column." + column.folder() + ".description"),
                                page -> view.apply(page, sheet.part(all)))
                        .withPager(sheet::pager))
                .toList();
    }

    /** The pages of a thing, of whose lists the longest has so many entries; every page builds its own view. */
    public List<Page> pages(
            Column column,
            Thing thing,
            int longest,
            String template,
            String description,
            BiFunction<PageScope, Sheet, Object> view) {
        return Sheet.of(column, thing.id().slug(), longest).stream()
                .map(sheet -> Page.of(
                        sheet.path(),
                        template,
                        column,
                        sheet.title(this, names.of(thing)),
                        description,
                        page -> view.apply(page, sheet)))
                .toList();
    }
}
