package gongbao.site.data;

import gongbao.model.Edition;
import gongbao.site.page.SiteContext;
import gongbao.site.page.Urls;
import gongbao.site.render.SiteFile;
import gongbao.text.LazyList;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The body of each communiqué alone: what offsets in the data count in. */
public final class PlainTexts {

    private PlainTexts() {}

    public static List<SiteFile> of(SiteContext site) {
        List<Edition> texts = site.corpus.editions();
        return new LazyList<>(texts.size(), i -> file(texts.get(i)));
    }

    private static SiteFile file(Edition text) {
        return new SiteFile(
                Urls.plainText(text.id()), () -> text.communique().body().getBytes(StandardCharsets.UTF_8));
    }
}
