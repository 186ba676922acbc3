package gongbao.site.data;

import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.render.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The body of each communiqué alone: what offsets in the data count in. */
public final class PlainTexts {

    private PlainTexts() {}

    public static List<SiteFile> of(SiteContext site) {
        return site.corpus.editions().stream()
                .map(edition -> new SiteFile(
                        Urls.plainText(edition.id()),
                        () -> edition.communique().body().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
