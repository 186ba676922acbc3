package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.cli.Run;
import gongbao.fixture.Archive;
import gongbao.model.Corpus;
import gongbao.site.SiteBuilder;
import gongbao.site.StandingPages;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final String SEED = "seeds/lushan-15-6.txt";

    private static final Pattern ADDRESS = Pattern.compile("\"[mdptilc]\\|[^|\"]+\\|([^|\"]+)\\|\\d+\\|");

    @TempDir
    Path place;

    private SearchIndex write(Corpus corpus) throws IOException {
        SiteBuilder site = SiteBuilder.of(corpus, SiteOptions.PLAIN);
        SearchIndex index = new SearchIndex(site, corpus.editions(), place, 2);
        index.write(place, Progress.SILENT);
        return index;
    }

    @Test
    void allThatTheArchiveSaysIsFound() throws IOException {
        assertThat(write(Archive.corpus()).check()).isNull();
    }

    /** Where a thing stands, a file of the site has it. */
    @Test
    void thingsLeadToPagesOfTheSite() throws IOException {
        Corpus corpus = Archive.corpus();
        write(corpus);
        SiteBuilder.of(corpus, SiteOptions.PLAIN).write(place, 2, (done, total) -> {}, StandingPages.NONE);
        Set<String> addresses = Golden.files(place.resolve("search/things")).stream()
                .flatMap(file -> read(file).lines())
                .flatMap(line -> ADDRESS.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(addresses).hasSizeGreaterThan(50).allSatisfy(address -> {
            String[] parts = address.split("#");
            assertThat(place.resolve(parts[0])).exists();
            if (parts.length == 2) {
                assertThat(read(place.resolve(parts[0])).replace("\"", "")).contains("id=" + parts[1]);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        Corpus corpus = Archive.corpus();
        List<String> told = new ArrayList<>();
        SiteBuilder site = SiteBuilder.of(corpus, SiteOptions.PLAIN);
        new SearchIndex(site, corpus.editions(), place, 2)
                .write(place, (step, done, total) -> told.add(step + " " + done + "/" + total));
        int total = corpus.editions().size();

        assertThat(told).hasSize(total).startsWith("INDEX 1/" + total).endsWith("INDEX " + total + "/" + total);
    }

    @Test
    void aDamagedFileIsAnError() throws IOException {
        SearchIndex index = write(Archive.corpus());
        Path lists = place.resolve("search/lists/0.js");
        Files.writeString(lists, Files.readString(lists).replaceFirst("\\|", "!"));

        assertThat(Objects.requireNonNull(index.check()).rule()).isEqualTo("search-damaged");
    }

    @Test
    void aSiteHasItsIndexWithAndWithoutTheCheck() {
        Path checked = place.resolve("checked");
        Path unchecked = place.resolve("unchecked");

        assertThat(Run.gen("build", SEED, "-o", checked.toString()).exit()).isZero();
        assertThat(Run.gen("build", SEED, "-o", unchecked.toString(), "--no-search-check")
                        .exit())
                .isZero();
        assertThat(read(unchecked.resolve("search/lists/0.js"))).isEqualTo(read(checked.resolve("search/lists/0.js")));
        assertThat(read(checked.resolve("search/index.js"))).startsWith("gongbaoSearch(\"");
        assertThat(read(checked.resolve(".gongbao"))).contains("search/index.js");
    }
}
