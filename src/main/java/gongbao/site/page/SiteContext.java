package gongbao.site.page;

import gongbao.diag.Proofs;
import gongbao.model.Corpus;
import gongbao.model.Question;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import gongbao.text.Later;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /** What proofreading found in the texts. */
    public final Proofs proofs;

    public final Facets facets;
    public final Addresses addresses;

    /** What the site is called on its pages. */
    public final String name;

    /** The navigation: its columns in order, and how many of what they are about there are. */
    public final Map<Column, Integer> columns = new LinkedHashMap<>();

    /** Where the texts lie as data. */
    public final TextData data;

    private final Supplier<List<Question>> questions;
    private final Map<Class<?>, Later<?>> made = new ConcurrentHashMap<>();

    /**
     * @param kinds all kinds of pages, in the order of the navigation
     */
    public SiteContext(Corpus corpus, SiteOptions options, List<PageKind> kinds) {
        this.corpus = corpus;
        this.lookup = new Lookup(corpus);
        this.targets = new TargetFacts(corpus, lookup);
        this.pairs = new Pairs(lookup);
        this.msg = new Messages(Language.of(options.info().language()));
        this.names = new Names(msg, corpus.places());
        this.facts = new SiteFacts(options.info(), lookup, msg);
        this.questions = options.questions();
        this.proofs = options.proofs();
        this.name = name();
        this.data = options.data();
        this.facets = new Facets(this);
        kinds.forEach(this::offer);
        this.addresses = new Addresses(this, kinds);
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

    /**
     * What several pages need of the whole archive: made when it is first asked for, and kept.
     *
     * @param what its class; there is one of each
     */
    public <T> T once(Class<T> what, Function<SiteContext, T> make) {
        return what.cast(made.computeIfAbsent(what, each -> new Later<>(() -> make.apply(this)))
                .get());
    }

    /** What an editor should look at before the site is published. */
    public List<Question> questions() {
        return questions.get();
    }

    private void offer(PageKind kind) {
        Column column = kind.column();
        int count = column == null || !kind.isListed(this) ? 0 : kind.count(this);
        if (column != null && count > 0) {
            columns.put(column, count);
        }
    }
}
