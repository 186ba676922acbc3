package gongbao.read.office.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every word that Word shows stands in body or furniture once; what is deleted, moved away or hidden does not. */
class DocxEveryWordTest {

    private static final int FILES = 80;
    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    @Test
    void everyShownWordStandsOnce() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomWord word = new RandomWord(seed);
            WordFile file = WordFile.of("<w:p><w:r><w:t>始</w:t></w:r></w:p>" + word.blocks(0, true));
            String read = read(file.part("footnotes", word.notes()).read());
            assertThat(word.shown().stream().filter(shown -> !standsOnce(shown, read)))
                    .as("file %s: lost or doubled in %s", seed, read)
                    .isEmpty();
            assertThat(word.gone().stream().filter(read::contains))
                    .as("file %s: not gone from %s", seed, read)
                    .isEmpty();
        }
    }

    private static boolean standsOnce(String word, String text) {
        int at = text.indexOf(word);
        return at >= 0 && text.indexOf(word, at + 1) < 0;
    }

    /** The files of the other tests have no revisions; words that nobody sees stand behind their paragraph, in another order. */
    @Test
    void everyWordOfTheCommittedFilesStandsOnce() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
            files = all.filter(path -> path.toString().endsWith(".docx")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Reading reading = new SeedReader().read("a.docx", Files.readAllBytes(file));
            // Between the cells of a row stands a tab that the file does not hold.
            String words = read(reading).replace("\t", "");
            boolean hides = !((Reading.Text) reading).source().hidden().isEmpty();
            assertThat(hides ? sorted(words) : words)
                    .as(file.toString())
                    .isEqualTo(
                            hides
                                    ? sorted(written(file, "document") + written(file, "footnotes"))
                                    : written(file, "document"));
        }
    }

    private static String sorted(String words) {
        return words.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String read(Reading reading) {
        return ((Reading.Text) reading)
                .source().lines().stream().map(Line::text).collect(Collectors.joining());
    }

    /** @param part that the file may have */
    private static String written(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("word/" + part + ".xml");
            String xml =
                    entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
            return WORDS.matcher(xml)
                    .results()
                    .map((MatchResult words) -> words.group(1))
                    .collect(Collectors.joining());
        }
    }
}
