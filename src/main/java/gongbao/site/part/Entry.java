package gongbao.site.part;

import gongbao.model.Thing;
import gongbao.site.page.PageScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the list of its column: a link to its page, or, where it has none, all that there is to say of it.
 *
 * @param name what it is called
 * @param href where more is said of it; null where all is said here
 * @param id what links to it lead to; null where that is not this list
 * @param quotes the words that name it; none where a page of its own has them
 */
public record Entry(
        String name, @Nullable String href, @Nullable String id, List<Concordance.Source> quotes) {

    /** A thing without a page is named once or twice; an aim in words may be more often. */
    private static final int FEW = 3;

    /**
     * A thing as the list names it.
     *
     * @param isHome whether the list is the one where things without a page are explained
     */
    public static Entry of(PageScope page, Thing thing, boolean isHome) {
        return of(page, thing, page.names.of(thing), isHome);
    }

    /** A thing without a page in a row that quotes it anyway. */
    public static Entry bare(PageScope page, Thing thing) {
        return new Entry(page.names.of(thing), null, page.id(thing.id().slug().text()), List.of());
    }

    /** The same under another name. */
    public static Entry of(PageScope page, Thing thing, String name, boolean isHome) {
        if (!isHome || page.site.addresses.hasPage(thing)) {
            return new Entry(name, page.link(thing.id()), null, List.of());
        }
        return new Entry(
                name,
                null,
                page.id(thing.id().slug().text()),
                Concordance.sources(page, thing.mentions().stream().limit(FEW).toList()));
    }
}
