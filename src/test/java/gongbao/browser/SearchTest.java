package gongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.fixture.Generator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what stands in the texts, all of it and nothing else: compared with plain counting. */
@InBrowser
class SearchTest {

    private static final Path REAL_PAGES = Path.of("..", "shared", "pages");

    /** As many as a script has the time for. */
    private static final int AT_A_TIME = 30;

    /** Asks one thing after another in one page, has all results listed, and tells for each the total and the ids. */
    private static final String ASK = "const done = arguments[arguments.length - 1];"
            + "const form = document.querySelector('.finder'); const list = () => document.querySelector('.results');"
            + "const until = async there => { for (const since = performance.now(); !there(); ) {"
            + " if (performance.now() - since > 8000) { throw document.querySelector('[role=status]').textContent; }"
            + " await new Promise(resume => setTimeout(resume, 1)); } };"
            + "const ask = async query => { form.elements.q.value = query;"
            + " form.dispatchEvent(new Event('submit', {cancelable: true}));"
            + " await until(() => list() && list().dataset.total && list().dataset.query === query);"
            + " const shown = list(); for (let more; more = document.querySelector('.more button'); ) {"
            + " more.click(); await until(() => !more.isConnected); }"
            + " return [shown.dataset.total, ...[...shown.children].map(each => each.dataset.communique)]; };"
            + "(async () => { const all = []; for (const query of QUERIES) {"
            + " all.push(await ask(query).catch(fault => ['' + fault])); } done(all); })();";

    @TempDir
    static Path place;

    private static PublishedSite site;
    private static SearchedTexts texts;

    /** Texts of the seed, the archive, real pages where there are any, and so many generated ones that the places of pairs are used. */
    @BeforeAll
    static void build() throws IOException {
        Path seeds = Files.createDirectory(place.resolve("seeds"));
        Generator.write(seeds, 130, 14);
        copy(Path.of("seeds"), seeds.resolve("seed"));
        copy(Golden.RESOURCES.resolve("sites/archive/seeds"), seeds.resolve("archive"));
        if (Files.isDirectory(REAL_PAGES)) {
            copy(REAL_PAGES, seeds.resolve("pages"));
        }
        Files.writeString(
                seeds.resolve("marks.txt"),
                "中国共产党芦山县第十五届委员会第七次全体会议公报\n"
                        + "全会提出，加快𠮷野村和㐂字号建设，把“café”建成①号店，面积３００㎡。😀全会指出，<b>不写</b>&amp;和a.b*c[d]等。");
        site = PublishedSite.of(place);
        texts = SearchedTexts.of(site.folder());
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : Golden.files(from)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".txt") || name.endsWith(".html")) {
                Files.copy(file, to.resolve(name));
            }
        }
    }

    private static List<List<String>> ask(Browser browser, boolean served, List<String> queries) {
        browser.open(served ? site.onServer("search.html") : site.inFolder("search.html"));
        List<List<String>> answers = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += AT_A_TIME) {
            answers.addAll(ask(browser, queries.subList(from, Math.min(from + AT_A_TIME, queries.size()))));
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> ask(Browser browser, List<String> queries) {
        StringBuilder list = new StringBuilder("const QUERIES = [");
        queries.forEach(query ->
                list.append(gongbao.site.render.ScriptText.quoted(query)).append(','));
        return (List<List<String>>) browser.await(list.append("];") + ASK);
    }

    private static void compare(Browser browser, boolean served, Map<String, TreeSet<String>> truth) {
        List<String> queries = new ArrayList<>(truth.keySet());
        List<List<String>> answers = ask(browser, served, queries);
        for (int i = 0; i < queries.size(); i++) {
            TreeSet<String> expected = truth.get(queries.get(i));
            List<String> answer = answers.get(i);
            assertThat(answer.get(0)).as("total for " + queries.get(i)).isEqualTo(String.valueOf(expected.size()));
            assertThat(new TreeSet<>(answer.subList(1, answer.size())))
                    .as(queries.get(i))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "on a server: {0}")
    @ValueSource(booleans = {true, false})
    void findsEveryPhraseAndNothingElse(boolean served, Browser browser) {
        Set<String> phrases = new LinkedHashSet<>(texts.phrases(served ? 90 : 45, served ? 1 : 2));
        Map<String, TreeSet<String>> truth = new LinkedHashMap<>();
        phrases.forEach(phrase -> truth.put(phrase, texts.with(phrase)));
        assertThat(truth.values()).allMatch(ids -> !ids.isEmpty());
        compare(browser, served, truth);
    }

    @Test
    void findsSeveralWordsAndLeavesOthersOut(Browser browser) {
        List<String> phrases = texts.phrases(30, 3);
        Map<String, TreeSet<String>> truth = new LinkedHashMap<>();
        for (int i = 0; i + 2 < phrases.size(); i += 3) {
            String first = phrases.get(i).substring(0, 2);
            String second = phrases.get(i + 1).substring(0, 2);
            String third = phrases.get(i + 2);
            truth.put(first + " " + second, texts.where(text -> text.contains(first) && text.contains(second)));
            truth.put(first + "　-" + third, texts.where(text -> text.contains(first) && !text.contains(third)));
            truth.put(
                    third + " \"" + first + "\" -“" + second + "”",
                    texts.where(text -> text.contains(third) && text.contains(first) && !text.contains(second)));
        }
        compare(browser, true, truth);
    }

    /** One character, signs of all kinds, two scripts of one word, characters beyond the BMP, what no text has. */
    @Test
    void takesWhateverIsWritten(Browser browser) {
        Map<String, TreeSet<String>> truth = new LinkedHashMap<>();
        for (String query : List.of(
                "会",
                "a",
                "2",
                "城鎮化率",
                "２０２７年",
                "2027 年",
                "ＣＡＦÉ",
                "300m2",
                "1号店",
                "𠮷野",
                "㐂",
                "<b>不写</b>",
                "a.b*c[d]",
                "，会，",
                "\"全会",
                "“城镇化”",
                "(化率)",
                "\\",
                "鑫鑫鑫鑫",
                "😀全会指出",
                "𪚥",
                "ǆ",
                "ﬁ")) {
            truth.put(query, texts.with(query));
        }
        truth.put("2027 年", texts.where(text -> text.contains("2027") && text.contains("年")));
        truth.put("😀", new TreeSet<>());
        truth.put("…", new TreeSet<>());
        truth.put("\\", new TreeSet<>());
        compare(browser, true, truth);
        assertThat(browser.count(".results b, .results script")).isZero();
    }

    /** Of a text longer than one unit of the index, across its seams, and cut where it is longer than that. */
    @Test
    void takesWhateverIsLong(Browser browser) {
        String body = texts.longest();
        Map<String, TreeSet<String>> truth = new LinkedHashMap<>();
        for (int start = 0; start + 200 < body.length(); start += 997) {
            String phrase = body.substring(start, start + 200);
            truth.put(phrase, texts.with(phrase));
        }
        String tooLong = body.substring(100, 300);
        truth.put(tooLong + "没有这些字", texts.with(tooLong));
        compare(browser, true, truth);
        assertThat(browser.one(".found").getText()).contains("只查了前 200 个字");
    }

    /** What is compared above is compared with phrases of common pairs, too. */
    @Test
    void hasPhrasesOfCommonPairs() throws IOException {
        String symbol = "\"" + Character.toString(0xF0000) + "|";
        List<Path> files = new ArrayList<>();
        for (Path file : Golden.files(site.folder().resolve("search/lists"))) {
            if (Files.readString(file).contains(symbol)) {
                files.add(file);
            }
        }
        assertThat(files).isNotEmpty();
    }

    @Test
    void isOneSmallScript() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(Path.of("templates/assets/search.js"), gzip);
        }
        assertThat(packed.size()).isLessThanOrEqualTo(15_000);
    }
}
