package gongbao.site;

import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.Slug;
import gongbao.model.Thing;
import gongbao.model.ThingId;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.SiteContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which communiqués a page shows or quotes, as far as its address tells. */
final class PageTexts {

    /** Columns whose pages show one text each, and are called as it is. */
    private static final Set<Column> OF_ONE_TEXT = Set.of(Column.COMMUNIQUES, Column.DIRECTIVES, Column.QUALITY);

    private final SiteContext site;

    PageTexts(SiteContext site) {
        this.site = site;
    }

    /** The one text that a page shows; null where it shows none or several. */
    @Nullable
    Edition only(Page page) {
        boolean one = page.column() != null && OF_ONE_TEXT.contains(page.column());
        return one ? site.lookup.findEdition(page.slug()) : null;
    }

    /** The texts that a page shows or quotes; none where its address does not tell. */
    List<Edition> all(Page page) {
        Edition only = only(page);
        if (only != null) {
            return List.of(only);
        }
        return Stream.concat(compared(page), quoted(page)).distinct().toList();
    }

    private Stream<Edition> compared(Page page) {
        return site.pairs.all.stream()
                .filter(pair -> pair.path().equals(page.path()))
                .flatMap(pair -> Stream.of(pair.before(), pair.after()));
    }

    private Stream<Edition> quoted(Page page) {
        return Stream.of(ThingId.Kind.values())
                .filter(kind -> Column.of(kind).equals(page.column()) && Slug.isSlug(page.slug()))
                .map(kind -> site.lookup.find(new ThingId(kind, new Slug(page.slug()))))
                .filter(Objects::nonNull)
                .flatMap(thing -> communiques(thing).stream())
                .map(site.lookup::edition);
    }

    private static Set<String> communiques(Thing thing) {
        Set<String> ids = new LinkedHashSet<>();
        if (thing instanceof MeetingEntry meeting) {
            ids.addAll(meeting.communiques());
        }
        thing.mentions().forEach(mention -> ids.add(mention.communique()));
        return ids;
    }
}
