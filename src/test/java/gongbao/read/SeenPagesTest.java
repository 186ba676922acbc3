package gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.read.paged.PageFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page said is said again of the very same file, and of no other. */
class SeenPagesTest {

    private static final String PAGE = "<title>某县委全会公报</title><h1>某县委全会公报</h1><p>全会指出</p><div>1/2</div>";

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String said(SeenPages pages, String file, String page) throws SeedFault {
        PageFile said = pages.page(file, bytes(page));
        return said == null
                ? null
                : said.file() + " " + said.pager().page() + "/" + said.pager().total();
    }

    /** What was kept is another page than that in the file, so that it shows who is asked. */
    private static SeenPages planted() throws SeedFault {
        SeenPages first = new SeenPages(List.of());
        assertThat(said(first, "x.html", PAGE)).isEqualTo("x.html 1/2");
        PageFile other = Objects.requireNonNull(
                new SeenPages(List.of()).page("planted.html", bytes(PAGE.replace("1/2", "3/4"))));
        return new SeenPages(List.of(new SeenPages.Seen(first.asked().get(0).mark(), other)));
    }

    @Test
    void asksAFileThatIsAsItWasNotAgain() throws SeedFault {
        SeenPages pages = planted();
        assertThat(said(pages, "x.html", PAGE)).isEqualTo("planted.html 3/4");
        assertThat(pages.isNew()).isFalse();
    }

    @Test
    void asksAFileOfOtherBytesOrAnotherName() throws SeedFault {
        SeenPages pages = planted();
        assertThat(said(pages, "x.html", PAGE.replace("1/2", "1/3"))).isEqualTo("x.html 1/3");
        assertThat(said(pages, "y.html", PAGE)).isEqualTo("y.html 1/2");
        assertThat(said(pages, "x.html", PAGE.replace("<div>1/2</div>", ""))).isNull();
        assertThat(pages.isNew()).isTrue();
    }

    @Test
    void knowsTextsByThemselvesToo() throws SeedFault {
        SeenPages first = new SeenPages(List.of());
        assertThat(said(first, "x.html", "<p>全会指出</p>")).isNull();
        SeenPages second = new SeenPages(first.asked());
        assertThat(said(second, "x.html", "<p>全会指出</p>")).isNull();
        assertThat(second.isNew()).isFalse();
    }

    @Test
    void forgetsWhatNobodyAskedFor() throws SeedFault {
        SeenPages pages = planted();
        assertThat(said(pages, "x.html", PAGE + " ")).isEqualTo("x.html 1/2");
        assertThat(pages.asked()).hasSize(1);
        assertThat(said(new SeenPages(pages.asked()), "x.html", PAGE)).isEqualTo("x.html 1/2");
    }
}
