package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import gongbao.fixture.Archive;
import gongbao.fixture.Seed;
import gongbao.link.CorpusLinker;
import gongbao.model.Corpus;
import gongbao.site.page.Column;
import gongbao.site.page.Page;
import gongbao.site.page.PageKind;
import gongbao.site.page.SiteContext;
import gongbao.site.page.SiteOptions;
import gongbao.site.render.Language;
import gongbao.site.render.Messages;
import gongbao.site.render.PackedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new page is its kind, its template and one line in the list of kinds: all else follows from what the kind says. */
class AddingAPageTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Corpus SEED = CorpusLinker.link(List.of(Seed.communique()));

    /** A kind of page as somebody would add it: a list of three pages in a column. */
    private static final class NotePages implements PageKind {

        private static final Column NOTES = new Column("terms");

        @Override
        public List<String> templates() {
            return List.of("terms");
        }

        @Override
        public Column column() {
            return NOTES;
        }

        @Override
        public int count(SiteContext site) {
            return 2 * SiteContext.LONGEST_LIST + 1;
        }

        @Override
        public Stream<Page> pages(SiteContext site) {
            List<Integer> notes =
                    Stream.iterate(1, note -> note + 1).limit(count(site)).toList();
            return index(site, notes, (page, part) -> part).stream();
        }
    }

    @Test
    void givesTheKindItsPlaceAndItsPages() {
        SiteContext site = new SiteContext(SEED, SiteOptions.PLAIN, List.of(new NotePages()));

        assertThat(site.columns).containsExactly(entry(NotePages.NOTES, 401));
        assertThat(new NotePages().pages(site))
                .extracting(Page::path)
                .containsExactly("terms/index.html", "terms/index--2.html", "terms/index--3.html");
    }

    /** Every template file is that of one kind, or is shared; a kind names none that is not there. */
    @Test
    void findsEveryTemplateNamedOnce() throws IOException {
        List<String> there;
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            there = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.contains(".ftl"))
                    .toList();
        }

        assertThat(new PackedFiles(null, PageKinds.templates()).templates()).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void findsEveryAssetNamedOnce() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("assets"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(PackedFiles.ASSETS);
        }
    }

    /** No page asks for a template that its kind does not name, and none stands outside of its kind's column. */
    @Test
    void keepsPagesToWhatTheirKindSays() {
        for (Corpus corpus : List.of(SEED, Archive.corpus())) {
            SiteContext site = new SiteContext(corpus, SiteOptions.PLAIN, PageKinds.ALL);
            for (PageKind kind : PageKinds.ALL) {
                List<Page> pages = kind.pages(site).toList();

                assertThat(kind.templates())
                        .containsAll(pages.stream().map(Page::template).toList());
                assertThat(pages).allMatch(page -> Objects.equals(page.column(), kind.column()));
                assertThat(kind.column() == null || kind.count(site) > 0 == !pages.isEmpty())
                        .as("%s", kind.column())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForEveryColumn(Language language) {
        Messages words = new Messages(language);
        PageKinds.ALL.stream()
                .map(PageKind::column)
                .filter(Objects::nonNull)
                .flatMap(column -> Stream.of("nav.%s", "unit.%s", "column.%s.description", "column.%s.keywords")
                        .map(key -> String.format(key, column.folder())))
                .forEach(key -> assertThat(words.get(key)).as(key).isNotBlank());
    }
}
