package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.fixture.Archive;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made of the same as those that lie in the output folder are not made again, and are the same. */
class StandingPagesTest {

    @TempDir
    Path folder;

    /** What a build makes and leaves. */
    private static final class Kept implements StandingPages {

        private final Map<Long, Long> before;
        private final Map<Long, Long> now = new ConcurrentHashMap<>();
        private final Set<String> stay = ConcurrentHashMap.newKeySet();

        Kept(Map<Long, Long> before) {
            this.before = before;
        }

        @Override
        public boolean holds(long path, long mark) {
            return Long.valueOf(mark).equals(before.get(path));
        }

        @Override
        public void made(long path, long mark) {
            now.put(path, mark);
        }

        @Override
        public void stays(String path) {
            stay.add(path);
        }
    }

    private static Map<String, String> pages(Path site) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path page :
                    all.filter(file -> file.toString().endsWith(".html")).toList()) {
                pages.put(
                        site.relativize(page).toString().replace('\\', '/'),
                        Files.readString(page, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private Map<String, String> write(String name, List<Communique> texts, StandingPages standing) throws IOException {
        SiteBuilder builder = SiteBuilder.of(CorpusLinker.link(texts), SiteOptions.PLAIN);
        Path site = Files.createDirectory(folder.resolve(name));
        assertThat(builder.write(site, 2, (done, total) -> {}, standing)).isEmpty();
        return pages(site);
    }

    @Test
    void wholeArchivesStayAsTheyAre() throws IOException {
        List<Communique> texts = Archive.communiques(Archive.FOLDER.resolve("seeds"));
        Kept first = new Kept(Map.of());
        Map<String, String> all = write("first", texts, first);
        assertThat(first.stay).isEmpty();
        assertThat(first.now).hasSameSizeAs(all).doesNotContainValue(PageMark.NONE);
        Kept again = new Kept(first.now);
        assertThat(write("again", texts, again)).isEmpty();
        assertThat(again.stay).isEqualTo(all.keySet());
        assertThat(again.now).isEqualTo(first.now);
    }

    /** Every third text in turn is left out: what stays is byte for byte what a whole build makes. */
    @Test
    void whatStaysIsWhatWouldBeMade() throws IOException {
        List<Communique> texts = Archive.communiques(Archive.FOLDER.resolve("seeds"));
        Kept first = new Kept(Map.of());
        Map<String, String> before = write("before", texts, first);
        for (int i = 0; i < texts.size(); i += 3) {
            List<Communique> others = Stream.concat(
                            texts.subList(0, i).stream(), texts.subList(i + 1, texts.size()).stream())
                    .toList();
            Kept later = new Kept(first.now);
            Map<String, String> made = write("made" + i, others, later);
            Map<String, String> whole = write("whole" + i, others, StandingPages.NONE);
            Set<String> paths = new TreeSet<>(made.keySet());
            paths.addAll(later.stay);
            assertThat(paths).isEqualTo(whole.keySet());
            assertThat(made).isNotEmpty();
            assertThat(later.stay).as("%s", i).isNotEmpty().allSatisfy(path -> {
                assertThat(before.get(path)).isEqualTo(whole.get(path));
                assertThat(made).doesNotContainKey(path);
            });
        }
    }
}
