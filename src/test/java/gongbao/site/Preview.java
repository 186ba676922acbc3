package gongbao.site;

import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.SiteInfo;
import gongbao.site.page.SiteOptions;
import java.nio.file.Path;
import java.util.List;

/** Writes the seed's site into a folder to look at. */
public final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var corpus = CorpusLinker.link(List.of(Seed.communique()));
        long linked = System.nanoTime();
        SiteBuilder builder = SiteBuilder.of(corpus, new SiteOptions(SiteInfo.UNKNOWN, null));
        builder.write(Path.of(arguments[0]), 2, (done, total) -> {}, StandingPages.NONE)
                .forEach(System.out::println);
        long written = System.nanoTime();
        System.out.printf(
                "%d pages, link %d ms, render %d ms%n",
                builder.pageCount(), (linked - start) / 1000000, (written - linked) / 1000000);
    }
}
