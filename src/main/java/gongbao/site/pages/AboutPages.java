package gongbao.site.pages;

import gongbao.site.data.CsvFiles;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.page.Words;
import java.util.List;
import java.util.stream.Stream;

/** What the site is, how its texts were read, what it cannot know, and how to tell of an error. */
public final class AboutPages implements PageKind {

    /**
     * What the page says of this archive; the rest is true of any.
     *
     * @param texts how many texts there are
     * @param data its tables
     */
    public record View(int texts, List<Words> data) {}

    @Override
    public List<String> templates() {
        return List.of("about");
    }

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(Page.of(
                Urls.ABOUT,
                "about",
                null,
                site.msg.get("nav.about"),
                site.msg.get("description.about"),
                AboutPages::view));
    }

    private static View view(PageScope page) {
        return new View(
                page.site.corpus.editions().size(),
                Stream.concat(
                                page.site.data.paths().stream().filter(Urls.DATA_INDEX::equals),
                                CsvFiles.paths(page.site).stream())
                        .map(path -> new Words(page.msg.get(path), page.to(path)))
                        .toList());
    }
}
