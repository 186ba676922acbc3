package gongbao.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.site.page.Column;
import gongbao.site.page.Frames;
import gongbao.site.page.Page;
import gongbao.site.page.PageScope;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.page.Urls;
import gongbao.site.render.Assets;
import gongbao.site.render.PackedFiles;
import gongbao.site.render.TemplateFault;
import gongbao.site.render.Templates;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    private static final Function<PageScope, Object> FAILS = links -> {
        throw new IllegalStateException("no such thing");
    };

    private static byte[] render(String path, @Nullable Column column, Function<PageScope, Object> view) {
        SiteContext site =
                new SiteContext(CorpusLinker.link(List.of(Seed.communique())), SiteOptions.PLAIN, PageKinds.ALL);
        PackedFiles packed = new PackedFiles(null, PageKinds.templates());
        Frames frames = new Frames(site, new Assets(packed, null));
        return new PageRenderer(site, frames, new Templates(packed), new LinkLedger())
                .render(Page.of(path, "home", column, "", "", view));
    }

    @Test
    void namesThePageThatFailsAndItsSeed() {
        assertThatThrownBy(() -> render("communiques/511826-15-6.html", Column.COMMUNIQUES, FAILS))
                .hasMessage("page communiques/511826-15-6.html of seeds/lushan-15-6.txt:"
                        + " java.lang.IllegalStateException: no such thing")
                .hasRootCauseMessage("no such thing");
    }

    @Test
    void namesNoSeedForAPageOfSeveralTexts() {
        assertThatThrownBy(() -> render("people/index.html", Column.PEOPLE, FAILS))
                .hasMessage("page people/index.html: java.lang.IllegalStateException: no such thing");
        assertThatThrownBy(() -> render("index.html", null, FAILS)).hasMessageStartingWith("page index.html: ");
    }

    @Test
    void namesThePageThatNeverComesToAnEnd() {
        assertThatThrownBy(() -> render("index.html", null, new Endless()))
                .hasMessage("page index.html: java.lang.StackOverflowError");
    }

    private static final class Endless implements Function<PageScope, Object> {

        @Override
        @SuppressWarnings("InfiniteRecursion") // What is tested.
        public Object apply(PageScope page) {
            return List.of(apply(page));
        }
    }

    /** The view has none of the names that the template asks for: the template is named, as it is the user's to mend. */
    @Test
    void leavesATemplatesFaultAsItIs() {
        assertThatThrownBy(() -> render("index.html", null, links -> Urls.HOME)).isInstanceOf(TemplateFault.class);
    }
}
