package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongbao.diag.Diagnostic;
import gongbao.fixture.Sample;
import gongbao.json.ModelJson;
import gongbao.link.CorpusLinker;
import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.model.Edition;
import gongbao.model.Facts;
import gongbao.model.Term;
import gongbao.place.Level;
import gongbao.site.page.TextData;
import gongbao.text.LazyList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    @TempDir
    Path site;

    private static Communique text(String id, int session, int year) {
        return Sample.of(id, "某县全会公报\n全会开了𠮷会。要建好“两极三园”。")
                .meeting("芦山县", "511826", Level.COUNTY, 15, session, year + "-01-05")
                .build();
    }

    private static List<Edition> archive() {
        return editions(
                Sample.of("bare", "某县公报\n正文。").build(),
                text("a-1", 1, 2023),
                text("a-2", 2, 2024),
                text("a-3", 3, 2024),
                text("a-4", 4, 2024));
    }

    private static List<Edition> editions(Communique... texts) {
        return CorpusLinker.link(List.of(texts)).editions();
    }

    /** Its terms cannot be read to the end. */
    private static Edition broken(Edition edition) {
        Communique c = edition.communique();
        Facts f = c.facts();
        List<Term> terms = new LazyList<>(1, i -> {
            throw new IllegalStateException("no term");
        });
        Facts facts = new Facts(
                f.attendees(),
                f.people(),
                f.documents(),
                f.personnel(),
                f.targets(),
                f.directives(),
                f.references(),
                terms);
        Communique broken =
                new Communique(c.id(), c.heading(), c.carrier(), c.meeting(), facts, c.prose(), c.diagnostics());
        return new Edition(
                new Draft(
                        broken,
                        edition.blocks(),
                        edition.text().mentions().table(),
                        edition.text().directives()),
                edition.annotations());
    }

    private List<Diagnostic> write(List<Shard> shards) throws IOException {
        return new DataFiles(shards).write(site, 2);
    }

    private List<String> lines(String path) throws IOException {
        return Files.readAllLines(site.resolve(path));
    }

    private static String[] lines(List<Edition> texts) {
        return texts.stream().map(text -> ModelJson.of(text.communique())).toArray(String[]::new);
    }

    @Test
    void writesALineOfEachTextByYear() throws IOException {
        List<Edition> archive = archive();
        assertThat(write(Shard.of(archive, Shard.LONGEST))).isEmpty();
        assertThat(site.resolve("data").toFile().list())
                .containsExactlyInAnyOrder("2023.jsonl", "2024.jsonl", "undated.jsonl", "index.jsonl");
        assertThat(lines("data/2023.jsonl")).containsExactly(lines(archive.subList(0, 1)));
        assertThat(lines("data/2024.jsonl")).containsExactly(lines(archive.subList(1, 4)));
        assertThat(lines("data/undated.jsonl")).containsExactly(lines(archive.subList(4, 5)));
    }

    @Test
    void goesOnInAnotherFileWhereAYearIsLong() {
        List<Edition> archive = archive();
        int length = archive.get(1).communique().body().length();
        assertThat(Shard.of(archive, 2L * length).stream()
                        .map(shard -> shard.path() + " " + shard.texts().size()))
                .containsExactly(
                        "data/2023.jsonl 1", "data/2024.jsonl 2", "data/2024--2.jsonl 1", "data/undated.jsonl 1");
        assertThat(Shard.of(archive, 1)).hasSize(5);
    }

    @Test
    void knowsTheLineOfEachText() {
        TextData data = new DataFiles(Shard.of(archive(), 60));
        assertThat(data.of("a-3")).isEqualTo(new TextData.Line("data/2024.jsonl", 2));
        assertThat(data.of("a-4")).isEqualTo(new TextData.Line("data/2024--2.jsonl", 1));
        assertThat(data.of("a-5")).isNull();
        assertThat(data.paths()).contains("data/index.jsonl", "data/2024--2.jsonl");
    }

    @Test
    void saysInTheIndexWhichBytesAreATexts() throws IOException {
        List<Edition> archive = archive();
        write(Shard.of(archive, Shard.LONGEST));
        List<JsonObject> rows = lines("data/index.jsonl").stream()
                .map(row -> JsonParser.parseString(row).getAsJsonObject())
                .toList();
        assertThat(rows.stream().map(row -> row.get("id").getAsString()))
                .containsExactly("a-1", "a-2", "a-3", "a-4", "bare");
        assertThat(rows.get(2).get("line").getAsInt()).isEqualTo(2);
        assertThat(rows.get(2).get("year").getAsInt()).isEqualTo(2024);
        assertThat(rows.get(4).get("year").isJsonNull()).isTrue();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(cut(rows.get(i))).isEqualTo(ModelJson.of(archive.get(i).communique()));
        }
    }

    private String cut(JsonObject row) throws IOException {
        byte[] file =
                Files.readAllBytes(site.resolve("data").resolve(row.get("file").getAsString()));
        int offset = row.get("offset").getAsInt();
        byte[] line =
                Arrays.copyOfRange(file, offset, offset + row.get("length").getAsInt());
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void losesOnlyTheFactsOfATextThatCannotBeWritten() throws IOException {
        List<Edition> archive = archive();
        Edition broken = broken(archive.get(2));
        List<Edition> texts = Stream.of(archive.get(1), broken, archive.get(3)).toList();

        List<Diagnostic> faults = write(List.of(new Shard("data/2024.jsonl", 2024, texts)));

        assertThat(faults.stream().map(Diagnostic::rule)).containsExactly("json-fault");
        List<String> lines = lines("data/2024.jsonl");
        assertThat(IntStream.of(0, 2).mapToObj(lines::get))
                .containsExactly(lines(List.of(archive.get(1), archive.get(3))));
        JsonObject poor = JsonParser.parseString(lines.get(1)).getAsJsonObject();
        assertThat(poor.keySet()).containsExactly("schema", "id", "title", "body", "diagnostics");
        assertThat(poor.get("body").getAsString()).contains("要建好“两极三园”");
    }
}
