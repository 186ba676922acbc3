package gongbao.index;

import static gongbao.index.GeneratedTexts.MANY;
import static gongbao.index.GeneratedTexts.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongbao.index.PairIndex.Limits;
import gongbao.model.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked up in the files of the search is found, and what is wrong with them is noticed. */
class SearchCheckTest {

    private static final List<Edition> GENERATED = GeneratedTexts.ALL;

    @TempDir
    Path place;

    private Path write(List<Edition> texts, Limits limits, Hands hands, String name) throws IOException {
        return GeneratedTexts.write(texts, limits, hands, place.resolve(name));
    }

    @Test
    void theCheckFindsAllThatWasWritten() throws IOException {
        assertThat(new SearchCheck(GENERATED, write(GENERATED, Limits.OF_TEXTS, ONE, "site")).run(MANY))
                .isNull();
    }

    @Test
    void theCheckMissesWhatAListHasLost() throws IOException {
        Path site = write(GENERATED, Limits.OF_TEXTS, ONE, "site");
        IndexFile.Read file = IndexFile.read(site, "lists/3");
        RewrittenIndex.write(site, "lists/3", file.strings().subList(0, 1));

        assertThat(new SearchCheck(GENERATED, site).run(ONE)).isNotNull();
    }

    /** All phrases of common pairs are said to stand in the first unit only. */
    @Test
    void theCheckMissesWhatAPhraseHasLost() throws IOException {
        Path site = write(GENERATED, new Limits(64, 1_000_000, 30, 300), ONE, "site");
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
            RewrittenIndex.write(site, "lists/" + file, groups);
        }

        assertThat(phrases).isGreaterThan(10);
        assertThat(new SearchCheck(GENERATED, site).run(ONE)).isNotNull();
    }

    private static String inFirstUnit(String group) {
        String[] parts = group.split("\\|");
        DigitWriter record = new DigitWriter().number(1).number(0);
        record.begin(1, GeneratedTexts.COUNT);
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
        Path site = write(GENERATED, Limits.OF_TEXTS, ONE, "site");
        RewrittenIndex.set(site, "texts/120", 5, "公报");

        assertThat(new SearchCheck(GENERATED, site).run(ONE))
                .extracting(SearchCheck.Lost::text)
                .isEqualTo(IndexFile.read(site, "texts/120").strings().get(0));
    }

    @Test
    void aDamagedFileIsKnown() throws IOException {
        Path site = write(GENERATED, Limits.OF_TEXTS, ONE, "site");
        Path file = site.resolve("search/lists/2.js");
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 20, 40, bytes.length / 2, bytes.length - 2}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatThrownBy(() -> new SearchCheck(GENERATED, site).run(ONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("lists/2.js");
        }
        Files.writeString(file, new String(bytes, StandardCharsets.UTF_8).substring(0, 1000));
        assertThatThrownBy(() -> new SearchCheck(GENERATED, site).run(ONE)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileOfAnotherBuildIsKnown() throws IOException {
        Path site = write(GENERATED, Limits.OF_TEXTS, ONE, "site");
        Path other = write(GENERATED.subList(0, 100), Limits.OF_TEXTS, ONE, "other");
        Files.copy(
                other.resolve("search/lists/2.js"),
                site.resolve("search/lists/2.js"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> new SearchCheck(GENERATED, site).run(ONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lists/2.js");
    }

    /** Whoever sends the site to a server sends little when little has changed. */
    @Test
    void aFileThatSaysTheSameStaysAsItWas() throws IOException {
        Path some = write(GENERATED.subList(0, 100), Limits.OF_TEXTS, ONE, "some");
        Path all = write(GENERATED, Limits.OF_TEXTS, ONE, "all");
        String text = "search/texts/7.js";
        assertThat(all.resolve(text)).hasSameBinaryContentAs(some.resolve(text));
        assertThat(new SearchCheck(GENERATED, all).run(ONE)).isNull();
    }
}
