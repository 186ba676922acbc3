package gongbao.site.page;

import gongbao.model.Edition;
import gongbao.text.Fingerprint;

/**
 * Tells the search index of one build from that of another: the page and the manifest of the index bear it. The same for the same texts
 * and the same names and addresses of things, and another for others.
 */
public final class SearchMark {

    private static final int DIGITS = 12;

    private SearchMark() {}

    public static String of(SiteContext site) {
        Fingerprint all = new Fingerprint();
        for (Edition text : site.corpus.editions()) {
            all.add(text.id())
                    .add(text.communique().source().sha256())
                    .add(text.communique().source().pages().toString())
                    .add(text.communique().title());
        }
        PageScope atRoot = new PageScope(site, new PageLinks(Urls.HOME));
        site.corpus
                .things()
                .allButDirectives()
                .forEach(thing -> all.add(site.names.of(thing))
                        .add(atRoot.link(thing.id()))
                        .add(String.valueOf(thing.mentions().size())));
        return all.hex().substring(0, DIGITS);
    }
}
