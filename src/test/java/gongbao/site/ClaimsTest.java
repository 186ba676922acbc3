package gongbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.fixture.FactLines;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.site.page.Claim;
import gongbao.site.page.Page;
import gongbao.site.page.SiteOptions;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The site says no more than it knows: each of its words stands in one row of the table of claims, and {@code claims/*.md}
 * has for each claim texts of which it is made and texts of which it is not.
 */
class ClaimsTest {

    private static final Path WORDS = Path.of("src/main/resources/gongbao/site/messages_zh_CN.properties");

    /**
     * An example.
     *
     * @param claim whose
     * @param speaks whether the claim is made
     * @param path of the page that would make it; what stands behind * is a mark of the thing
     * @param selector of the elements that would
     * @param words that would stand there
     * @param texts the archive
     */
    record Example(String claim, boolean speaks, String path, String selector, String words, List<String> texts) {

        boolean isOn(String page) {
            int mark = path.indexOf('*');
            return mark < 0 ? page.equals(path) : page.startsWith(path.substring(0, mark));
        }

        @Override
        public String toString() {
            return claim + (speaks ? " is said: " : " is not said: ") + words + " on " + path;
        }
    }

    @Test
    void everyMessageIsOfOneClaim() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
            int best = Claim.all().stream()
                    .mapToInt(claim -> claim.fits(key))
                    .max()
                    .orElse(-1);
            assertThat(best).as("%s stands in a row of claims.tsv", key).isPositive();
            assertThat(Claim.all().stream().filter(claim -> claim.fits(key) == best))
                    .as("rows of claims.tsv for %s", key)
                    .hasSize(1);
        }
    }

    @Test
    void everyClaimIsMadeOfSomethingAndNotOfOther() throws IOException {
        Set<String> names =
                Claim.all().stream().filter(Claim::isClaim).map(Claim::name).collect(Collectors.toSet());
        for (boolean speaks : List.of(true, false)) {
            assertThat(examples().filter(example -> example.speaks() == speaks).map(Example::claim))
                    .as(
                            speaks
                                    ? "claims with a text of which they are made"
                                    : "claims with a text of which they are not")
                    .containsAll(names);
        }
        assertThat(examples().map(Example::claim)).isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isMadeOnlyWhereItIsTrue(Example example) {
        SiteBuilder site = site(example.texts());
        List<String> paths = site.pages().map(Page::path).toList();
        String path = paths.stream()
                .filter(example::isOn)
                .findFirst()
                .orElseThrow(() -> new AssertionError(example.path() + " among " + paths));

        String page = new String(site.file(path), StandardCharsets.UTF_8);
        assertThat(site.standIns()).isEmpty();
        List<String> said = Jsoup.parse(page).select(example.selector()).stream()
                .map(Element::text)
                .toList();
        assertThat(said.stream().anyMatch(words -> words.contains(example.words())))
                .as("%s among %s", example.words(), said)
                .isEqualTo(example.speaks());
    }

    private static SiteBuilder site(List<String> texts) {
        if (texts.equals(List.of("@full"))) {
            return BuiltSite.full().builder;
        }
        List<Communique> read = texts.stream().map(FactLines::parsePage).toList();
        return SiteBuilder.of(CorpusLinker.link(read), SiteOptions.PLAIN);
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : Golden.files(Golden.RESOURCES.resolve("claims"))) {
            read(Files.readAllLines(file), examples);
        }
        return examples.stream();
    }

    /** Under the heading of a claim: a fence with speaks or silent, page, selector and words; texts are parted by ===, @full is the
     * seed's site with all that an office can say. */
    private static void read(List<String> lines, List<Example> examples) {
        String claim = "";
        List<String> texts = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                claim = line.substring(3);
            } else if (line.startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String body = String.join("\n", lines.subList(i + 1, end));
                texts = body.isEmpty() ? texts : Arrays.asList(body.split("\n===\n"));
                String[] head = line.substring(3).split(" [|] ");
                boolean speaks = head[0].startsWith("speaks ");
                examples.add(new Example(
                        claim, speaks, head[0].substring(head[0].indexOf(' ') + 1), head[1], head[2], texts));
                i = end;
            }
        }
    }
}
