package gongbao.site;

import gongbao.benchmark.Amount;
import gongbao.benchmark.Texts;
import gongbao.link.CorpusLinker;
import gongbao.model.Corpus;
import gongbao.site.page.Page;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.Assets;
import gongbao.site.render.PackedFiles;
import gongbao.site.render.Templates;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the page of one text takes, from facts to HTML; the bytes are those of the page. */
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@State(Scope.Thread)
public class EditionPageBenchmark {

    private PageRenderer renderer;
    private List<Page> pages;
    private int next;

    @Setup
    public void link() {
        Corpus corpus = CorpusLinker.link(Texts.given().communiques());
        SiteContext site = new SiteContext(corpus, SiteOptions.PLAIN, PageKinds.ALL);
        PackedFiles packed = new PackedFiles(null, PageKinds.templates());
        renderer = new PageRenderer(site, new Assets(packed, null, ""), new Templates(packed), new LinkLedger());
        pages = PageKinds.pages(site, PageKinds.ALL)
                .filter(page -> page.template().equals("communique"))
                .toList();
    }

    @Benchmark
    public byte[] page(Amount amount) {
        next = (next + 1) % pages.size();
        byte[] html = renderer.render(pages.get(next));
        amount.bytes += html.length;
        return html;
    }
}
