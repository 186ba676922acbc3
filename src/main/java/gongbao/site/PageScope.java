package gongbao.site;

import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import org.jspecify.annotations.Nullable;

/** What the views of one page may ask: all that the site knows, and links and ids for this very page. */
final class PageScope {

    /** What every page may ask. */
    final SiteContext site;

    final Corpus corpus;
    final Lookup lookup;
    final TargetFacts targets;
    final Pairs pairs;
    final Messages msg;
    final Names names;
    final SiteFacts facts;
    private final PageLinks links;

    PageScope(SiteContext site, PageLinks links) {
        this.site = site;
        this.links = links;
        corpus = site.corpus;
        lookup = site.lookup;
        targets = site.targets;
        pairs = site.pairs;
        msg = site.msg;
        names = site.names;
        facts = site.facts;
    }

    /** A link to the page of a thing; a directive is a row of its communiqué's register. */
    String link(ThingId id) {
        if (id.kind() == ThingId.Kind.DIRECTIVE) {
            var directive = lookup.directive(id);
            return to(Urls.page(Column.DIRECTIVES, directive.use().communique()), directive.anchor());
        }
        return to(Urls.page(Column.of(id.kind()), id.slug()));
    }

    String link(Edition edition) {
        return to(Urls.communique(edition.id()));
    }

    /** A link to the very words. */
    String link(Mention mention) {
        return to(Urls.communique(mention.communique()), mention.anchor());
    }

    /** A link to a data file, if the build lays one there. */
    @Nullable
    String dataLink(String path) {
        return site.hasData(path) ? to(path) : null;
    }

    Words words(Thing thing) {
        return new Words(names.of(thing), link(thing.id()));
    }

    /** A link to another page, or to this one. */
    String to(String target) {
        return links.to(target);
    }

    String to(String target, String fragment) {
        return links.to(target, fragment);
    }

    /** An id of this page that others may link to. */
    String id(String fragment) {
        return links.id(fragment);
    }

    String path() {
        return links.path();
    }
}
