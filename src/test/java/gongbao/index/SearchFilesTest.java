package gongbao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.Golden;
import gongbao.fixture.Archive;
import gongbao.fixture.Generator;
import gongbao.index.PairIndex.Limits;
import gongbao.link.CorpusLinker;
import gongbao.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFilesTest {

    private static final int TEXTS = 150;
    private static final Hands ONE = hands(false);
    private static final Hands MANY = hands(true);

    private static List<Edition> generated = List.of();

    @TempDir
    Path place;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        Generator.write(folder, TEXTS, 14);
        String body = Files.readString(folder.resolve("c0.txt"));
        Files.writeString(
                folder.resolve("long.txt"),
                body
                        + IntStream.range(1, 40)
                                .mapToObj(i -> "\n" + body.replace("全会", i + "全会㎡𠮷"))
                                .reduce("", String::concat));
        generated = CorpusLinker.link(Archive.communiques(folder)).editions();
    }

    private static Hands hands(boolean many) {
        return new Hands() {
            @Override
            public <T, R> void inOrder(Iterator<T> items, Function<T, R> task, Consumer<R> sink) {
                List<T> all = new ArrayList<>();
                items.forEachRemaining(all::add);
                Stream<T> stream = many ? all.parallelStream() : all.stream();
                stream.map(task).toList().forEach(sink);
            }
        };
    }

    private static final NamedThing LUSHAN = new NamedThing('l', "芦山县", "places/511826.html", 9, "");
    private static final NamedThing SHAN = new NamedThing('p', "单某", "people/shan-mou.html", 3, "县长");

    private Path write(List<Edition> texts, Limits limits, Hands hands, String name) throws IOException {
        Path site = place.resolve(name);
        new SearchFiles(texts, Stream.of(SHAN, LUSHAN), "mark" + texts.size(), place, limits).write(site, hands);
        return site;
    }

    /**
     * All lists have places, or those of many units, or none; in one portion or in many; phrases of many pairs, of few, or of none; few
     * texts or many.
     */
    @ParameterizedTest
    @CsvSource({
        "20,64,1000000,50,2000",
        "151,64,1000000,30,2000",
        "151,64,5000,1000,400",
        "151,0,200000,1000000,400",
        "151,1000000,1000,30,400"
    })
    void findsEveryStringAndCountsItsTexts(int count, int positionsFrom, int portion, int common, int samples)
            throws IOException {
        List<Edition> texts = generated.subList(generated.size() - count, generated.size());
        IndexReader index = new IndexReader(write(texts, new Limits(positionsFrom, portion, common), MANY, "site"));
        PhraseSearch search = new PhraseSearch(index);
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < index.units(); unit++) {
            units.add(FoldedText.of(index.file("texts/" + unit).get(5)).toString());
        }
        Random lot = new Random(7);
        for (int i = 0; i < samples; i++) {
            String words = sample(units, lot, i);
            int[] truth = IntStream.range(0, units.size())
                    .filter(unit -> units.get(unit).contains(words))
                    .toArray();
            assertThat(search.search(words)).as(words).containsExactly(truth);
        }
        assertThat(search.phrases() > 0).isEqualTo(common <= 1000 && positionsFrom < count);
    }

    /** Of one to twelve characters, sometimes forty; every tenth is changed, so that few or none has it. */
    private static String sample(List<String> units, Random lot, int number) {
        int[] text = units.get(lot.nextInt(units.size())).codePoints().toArray();
        int length = number % 50 == 0 ? 40 : 1 + lot.nextInt(12);
        int start = lot.nextInt(text.length - length);
        int[] words = Arrays.copyOfRange(text, start, start + length);
        if (number % 10 == 0) {
            words[lot.nextInt(length)] = text[lot.nextInt(text.length)];
        }
        return new String(words, 0, length);
    }

    @Test
    void wordsStandWholeInAUnitWhereverALongTextIsCut() throws IOException {
        Edition longest = generated.stream()
                .filter(text -> text.communique().source().path().endsWith("long.txt"))
                .findFirst()
                .orElseThrow();
        IndexReader index = new IndexReader(write(List.of(longest), Limits.OF_TEXTS, ONE, "site"));
        String whole = FoldedText.of(longest.communique().body()).toString();
        int[] characters = whole.codePoints().toArray();
        List<String> units = new ArrayList<>();
        for (int unit = 0; unit < index.units(); unit++) {
            units.add(index.fold(index.file("texts/" + unit).get(5)).toString());
            assertThat(index.isContinued(unit)).isEqualTo(unit > 0);
        }

        assertThat(units).hasSizeGreaterThan(20);
        for (int start = 3_700; start + 200 < characters.length; start += 37) {
            String words = new String(characters, start, 198);
            assertThat(units).as(words).anyMatch(unit -> unit.contains(words));
        }
    }

    @Test
    void noFileIsLongButThoseOfOneList() throws IOException {
        Path site = write(generated, new Limits(0, 1000, 100), ONE, "site");

        for (Path file : Golden.files(site.resolve("search"))) {
            String path = site.relativize(file).toString();
            long most = path.contains("texts/") ? 20_000 : path.endsWith("fold.js") ? 60_000 : 26_000;
            assertThat(Files.size(file)).as(path).isLessThan(most);
        }
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        Map<String, String> one = content(write(generated, new Limits(64, 3000, 100), ONE, "one"));
        List<Edition> turned = new ArrayList<>(generated);
        Collections.reverse(turned);

        assertThat(content(write(turned, new Limits(64, 3000, 100), MANY, "many")))
                .isEqualTo(one);
        assertThat(one).hasSizeGreaterThan(TEXTS);
    }

    private static Map<String, String> content(Path site) throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : Golden.files(site)) {
            content.put(site.relativize(file).toString(), Files.readString(file));
        }
        return content;
    }

    @Test
    void nothingStaysInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(place.resolve("temporary"));
        new SearchFiles(generated, Stream.of(), "mark", temporary, new Limits(0, 1000, 100))
                .write(place.resolve("site"), ONE);

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void thingsAreFoundByNameAndReading() throws IOException {
        IndexReader index = new IndexReader(write(generated, Limits.OF_TEXTS, ONE, "site"));

        assertThat(index.file("things/0"))
                .containsExactly(
                        new DigitWriter().number(0).toString(),
                        "l|芦山县|places/511826.html|9|",
                        "p|单某|people/shan-mou.html|3|县长");
        assertThat(index.file("keys/0").get(0)).isEqualTo("lsx lushanxian shanmou sm");
        assertThat(index.file("names/0").stream().map(group -> group.substring(0, group.indexOf('|', 2))))
                .containsExactly("单|.某", "县|.", "山|.县", "某|.", "芦|.山");
    }

    @Test
    void theCheckFindsAllThatWasWritten() throws IOException {
        assertThat(new SearchCheck(generated, write(generated, Limits.OF_TEXTS, ONE, "site")).run(MANY))
                .isNull();
    }

    @Test
    void theCheckMissesWhatAListHasLost() throws IOException {
        Path site = write(generated, Limits.OF_TEXTS, ONE, "site");
        IndexFile.Read file = IndexFile.read(site, "lists/3");
        new IndexFolder(site, file.mark()).write("lists/3", file.strings().subList(0, 1));

        assertThat(new SearchCheck(generated, site).run(ONE)).isNotNull();
    }

    /** All phrases of common pairs are said to stand in the first unit only. */
    @Test
    void theCheckMissesWhatAPhraseHasLost() throws IOException {
        Path site = write(generated, new Limits(64, 1_000_000, 30), ONE, "site");
        IndexFile.Read manifest = IndexFile.read(site, Manifest.NAME);
        int files = new IndexReader(site).firsts().length;
        int phrases = 0;
        for (int file = 0; file < files; file++) {
            List<String> groups =
                    new ArrayList<>(IndexFile.read(site, "lists/" + file).strings());
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).codePointAt(0) >= Phrases.FIRST_SYMBOL) {
                    groups.set(i, inFirstUnit(groups.get(i)));
                    phrases++;
                }
            }
            new IndexFolder(site, manifest.mark()).write("lists/" + file, groups);
        }

        assertThat(phrases).isGreaterThan(10);
        assertThat(new SearchCheck(generated, site).run(ONE)).isNotNull();
    }

    private static String inFirstUnit(String group) {
        String[] parts = group.split("\\|");
        DigitWriter record = new DigitWriter().number(1).number(0);
        record.begin(1, TEXTS);
        record.next(0);
        record.end();
        DigitWriter lengths = new DigitWriter();
        int count = (int) parts[1].codePoints().count();
        IntStream.range(0, count).forEach(i -> lengths.number(record.length()));
        return parts[0] + "|" + parts[1] + "|" + lengths + "|"
                + record.toString().repeat(count);
    }

    @Test
    void theCheckMissesWhatATextHasLost() throws IOException {
        Path site = write(generated, Limits.OF_TEXTS, ONE, "site");
        IndexFile.Read file = IndexFile.read(site, "texts/120");
        List<String> strings = new ArrayList<>(file.strings());
        strings.set(5, "公报");
        new IndexFolder(site, file.mark()).write("texts/120", strings);

        assertThat(new SearchCheck(generated, site).run(ONE))
                .extracting(SearchCheck.Lost::text)
                .isEqualTo(strings.get(0));
    }

    @Test
    void aDamagedFileIsKnown() throws IOException {
        Path site = write(generated, Limits.OF_TEXTS, ONE, "site");
        Path file = site.resolve("search/lists/2.js");
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 20, 40, bytes.length / 2, bytes.length - 2}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatThrownBy(() -> new SearchCheck(generated, site).run(ONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("lists/2.js");
        }
        Files.writeString(file, new String(bytes, StandardCharsets.UTF_8).substring(0, 1000));
        assertThatThrownBy(() -> new SearchCheck(generated, site).run(ONE)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileOfAnotherBuildIsKnown() throws IOException {
        Path site = write(generated, Limits.OF_TEXTS, ONE, "site");
        Path other = write(generated.subList(0, 100), Limits.OF_TEXTS, ONE, "other");
        Files.copy(
                other.resolve("search/texts/7.js"),
                site.resolve("search/texts/7.js"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> new SearchCheck(generated, site).run(ONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("texts/7.js");
    }

    @Test
    void anArchiveWithoutLettersHasAnIndex() throws IOException {
        assertThat(new IndexReader(write(List.of(), Limits.OF_TEXTS, ONE, "site")).units())
                .isZero();
    }
}
