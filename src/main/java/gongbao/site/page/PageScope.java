package gongbao.site.page;

import gongbao.model.Edition;
import gongbao.model.Mention;
import gongbao.model.PlaceEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import gongbao.site.render.Messages;
import org.jspecify.annotations.Nullable;

/** What the views of one page may ask: all that the site knows, and links and ids for this very page. */
public final class PageScope {

    /** What every page may ask; what views ask most of it stands here, too. */
    public final SiteContext site;

    public final Lookup lookup;
    public final TargetFacts targets;
    public final Messages msg;
    public final Names names;
    private final PageLinks links;

    public PageScope(SiteContext site, PageLinks links) {
        this.site = site;
        this.links = links;
        lookup = site.lookup;
        targets = site.targets.once();
        msg = site.msg;
        names = site.names;
    }

    /** A link to a thing: to its page, or to its entry in the list of its column. */
    public String link(ThingId id) {
        return site.addresses.link(links, id);
    }

    /** A link to the list of a column as far as it is about a place; to all of it where it has no such part. */
    public String list(Column column, PlaceEntry place) {
        return list(column, "", place);
    }

    /** The same for a list in a folder of the column. */
    public String list(Column column, String folder, PlaceEntry place) {
        return to(site.addresses.ofPlace(column, folder, place.id().slug().text()));
    }

    public String link(Edition edition) {
        return to(Urls.communique(edition.id()));
    }

    /** A link to the paragraph in which words stand. */
    public String paragraph(Mention mention) {
        return to(Urls.communique(mention.communique()), Urls.paragraph(mention.block()));
    }

    /** A link to the very words. */
    public String link(Mention mention) {
        return to(Urls.communique(mention.communique()), mention.anchor());
    }

    /** The line of a data file that holds a text, linked; null where there is none. */
    public @Nullable Words data(Edition edition) {
        TextData.Line line = site.data.of(edition.id());
        return line == null ? null : new Words(msg.get("source.json", line.file(), line.number()), to(line.path()));
    }

    public Words words(Thing thing) {
        return new Words(names.of(thing), link(thing.id()));
    }

    /** A link to another page, or to this one. */
    public String to(String target) {
        return links.to(target);
    }

    public String to(String target, String fragment) {
        return links.to(target, fragment);
    }

    /** An id of this page that others may link to. */
    public String id(String fragment) {
        return links.id(fragment);
    }

    public String path() {
        return links.path();
    }
}
