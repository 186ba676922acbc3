package gongbao.site.page;

import gongbao.model.DirectiveEntry;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Where each thing stands in the site: on a page of its own, or as an entry of a list. */
public final class Addresses {

    private final Lookup lookup;
    private final Set<ThingId> withPage = new HashSet<>();

    /** The pages of lists on which things without a page of their own are explained. */
    private final Map<ThingId, String> homes = new HashMap<>();

    /** The paths of the parts by place that long lists have. */
    private final Set<String> parts = new HashSet<>();

    Addresses(SiteContext site, List<PageKind> kinds) {
        lookup = site.lookup;
        OwnPages ownPages = new OwnPages(lookup);
        site.corpus
                .things()
                .allButDirectives()
                .filter(ownPages::has)
                .map(Thing::id)
                .forEach(withPage::add);
        kinds.parallelStream()
                .map(kind -> kind.homes(site))
                .toList()
                .forEach(some -> some.forEach((thing, path) -> {
                    if (!withPage.contains(thing)) {
                        homes.put(thing, path);
                    }
                }));
        kinds.parallelStream().map(kind -> kind.partsByPlace(site)).toList().forEach(parts::addAll);
    }

    /** A list of a column, or of a folder of it, as far as it is about a place; all of it where it has no such part. */
    String ofPlace(Column column, String folder, String code) {
        String part = Urls.page(column, folder + Facets.PLACES + "/" + code);
        return parts.contains(part) ? part : Urls.page(column, folder + "index");
    }

    /** Whether there is more to say of it than the sentence that names it. */
    public boolean hasPage(Thing thing) {
        return withPage.contains(thing.id());
    }

    /** Those of which there is. */
    public <T extends Thing> Stream<T> withPage(List<T> things) {
        return things.stream().filter(this::hasPage);
    }

    /** Whether a list explains a thing that has no page. */
    public boolean isHome(String path, ThingId thing) {
        return path.equals(homes.get(thing));
    }

    /** A link to a thing; a directive is a row of its communiqué's register. */
    String link(PageLinks links, ThingId id) {
        Thing thing = lookup.thing(id);
        if (thing instanceof DirectiveEntry directive) {
            return links.to(Sheet.register(directive), directive.anchor());
        }
        return hasPage(thing)
                ? links.to(Urls.page(Column.of(id.kind()), id.slug()))
                : links.to(Objects.requireNonNull(homes.get(id)), id.slug().text());
    }
}
