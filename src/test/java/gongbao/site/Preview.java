package gongbao.site;

import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.SiteInfo;
import java.nio.file.Path;
import java.util.List;

/** Writes the seed's site into a folder to look at. */
public final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var corpus = CorpusLinker.link(List.of(Seed.communique()));
        long linked = System.nanoTime();
        SitePlan plan = SitePlan.of(corpus, new SiteOptions(SiteInfo.UNKNOWN, null, List.of()));
        PlanCheck.check(plan).forEach(System.out::println);
        long planned = System.nanoTime();
        SiteWriter.write(plan, Path.of(arguments[0]), 2, path -> {});
        long written = System.nanoTime();
        System.out.printf(
                "%d files, link %d ms, plan %d ms, write %d ms%n",
                plan.files().size(),
                (linked - start) / 1000000,
                (planned - linked) / 1000000,
                (written - planned) / 1000000);
    }
}
