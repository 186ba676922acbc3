package gongbao.index;

import static gongbao.index.GeneratedTexts.MANY;
import static gongbao.index.GeneratedTexts.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.Golden;
import gongbao.index.PairIndex.Limits;
import gongbao.model.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFilesTest {

    private static final List<Edition> GENERATED = GeneratedTexts.ALL;

    @TempDir
    Path place;

    private Path write(List<Edition> texts, Limits limits, Hands hands, String name) throws IOException {
        return GeneratedTexts.write(texts, limits, hands, place.resolve(name));
    }

    /**
     * All lists have places, or those of many units, or none; in one portion or in many; phrases of many pairs, of few, or of none; few
     * texts or many; lists of places in one piece, in some, in one for a few units.
     */
    @ParameterizedTest
    @CsvSource({
        "20,64,1000000,50,6000,1000",
        "151,64,1000000,30,500,1500",
        "151,64,5000,1000,60,400",
        "151,0,200000,1000000,300,400",
        "151,1000000,1000,30,300,400"
    })
    void findsEveryStringAndCountsItsTexts(
            int count, int positionsFrom, int portion, int common, int piece, int samples) throws IOException {
        List<Edition> texts = GENERATED.subList(GENERATED.size() - count, GENERATED.size());
        IndexReader index =
                new IndexReader(write(texts, new Limits(positionsFrom, portion, common, piece), MANY, "site"));
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
        Edition longest = GENERATED.stream()
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
        Path site = write(GENERATED, new Limits(0, 1000, 100, 300), ONE, "site");

        for (Path file : Golden.files(site.resolve("search"))) {
            String path = site.relativize(file).toString();
            long most = path.contains("texts/")
                    ? 20_000
                    : path.endsWith("fold.js") ? 60_000 : path.contains("positions/") ? 9_000 : 26_000;
            assertThat(Files.size(file)).as(path).isLessThan(most);
        }
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        Map<String, String> one = content(write(GENERATED, new Limits(64, 3000, 100, 300), ONE, "one"));
        List<Edition> turned = new ArrayList<>(GENERATED);
        Collections.reverse(turned);

        assertThat(content(write(turned, new Limits(64, 3000, 100, 300), MANY, "many")))
                .isEqualTo(one);
        assertThat(one).hasSizeGreaterThan(GeneratedTexts.COUNT);
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
        new SearchFiles(GENERATED, Stream.of(), "mark", temporary, new Limits(0, 1000, 100, 300))
                .write(place.resolve("site"), ONE);

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void thingsAreFoundByNameAndReading() throws IOException {
        IndexReader index = new IndexReader(write(GENERATED, Limits.OF_TEXTS, ONE, "site"));

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
    void anArchiveWithoutLettersHasAnIndex() throws IOException {
        assertThat(new IndexReader(write(List.of(), Limits.OF_TEXTS, ONE, "site")).units())
                .isZero();
    }
}
