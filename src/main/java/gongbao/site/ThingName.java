package gongbao.site;

import gongbao.model.DocumentEntry;
import gongbao.model.PersonEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import gongbao.site.page.PageLinks;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import java.util.stream.Stream;

/**
 * What a thing is called on the site, and where it stands.
 *
 * @param name as the pages call it
 * @param address from the root of the site, with the anchor of an entry that has no page of its own
 * @param mentions how many words of texts lead to it
 * @param note what tells a person from namesakes, the place of others; empty where nothing does
 */
public record ThingName(ThingId.Kind kind, String name, String address, int mentions, String note) {

    static Stream<ThingName> all(SiteContext site) {
        PageScope atRoot = new PageScope(site, new PageLinks(Urls.HOME));
        return site.corpus.things().allButDirectives().map(thing -> of(thing, atRoot));
    }

    private static ThingName of(Thing thing, PageScope atRoot) {
        return new ThingName(
                thing.id().kind(),
                atRoot.names.of(thing),
                atRoot.link(thing.id()),
                thing.mentions().size(),
                note(thing));
    }

    private static String note(Thing thing) {
        if (thing instanceof PersonEntry person) {
            return person.post() == null ? "" : person.post();
        }
        String issuer = thing instanceof DocumentEntry document ? document.issuer() : null;
        return issuer == null ? "" : issuer;
    }
}
