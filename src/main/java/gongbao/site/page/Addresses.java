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

/** Where each thing stands in the site: on a page of its own, or as an entry of a list. */
public final class Addresses {

    private final Lookup lookup;
    private final Set<ThingId> withPage = new HashSet<>();

    /** The pages of lists on which things without a page of their own are explained. */
    private final Map<ThingId, String> homes = new HashMap<>();

    /** The codes of the places that the lists of columns have parts for. */
    private final Map<Column, Set<String>> parts = new HashMap<>();

    Addresses(SiteContext site, List<PageKind> kinds) {
        lookup = site.lookup;
        OwnPages ownPages = new OwnPages(lookup);
        site.corpus.things().all().filter(ownPages::has).map(Thing::id).forEach(withPage::add);
        kinds.forEach(kind -> kind.homes(site).forEach((thing, path) -> {
            if (!withPage.contains(thing)) {
                homes.put(thing, path);
            }
        }));
        kinds.stream()
                .filter(kind -> kind.column() != null)
                .forEach(kind -> parts.put(kind.column(), kind.partsByPlace(site)));
    }

    /** The list of a column as far as it is about a place; all of it where it has no such part. */
    String ofPlace(Column column, String code) {
        return parts.getOrDefault(column, Set.of()).contains(code)
                ? Urls.page(column, Facets.PLACES + "/" + code)
                : Urls.index(column);
    }

    /** Whether there is more to say of it than the sentence that names it. */
    public boolean hasPage(Thing thing) {
        return withPage.contains(thing.id());
    }

    /** Those of which there is. */
    public <T extends Thing> List<T> withPage(List<T> things) {
        return things.stream().filter(this::hasPage).toList();
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
