package gongbao.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongbao.json.ModelJson;
import gongbao.model.Communique;
import gongbao.parse.CommuniqueParser;
import gongbao.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one text takes on its way from file to facts to JSON; the bytes are those of its file, its body and (in characters) its JSON. */
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@State(Scope.Thread)
public class TextBenchmark {

    private Texts texts;
    private List<SourceText> clean;
    private List<Communique> communiques;
    private List<Long> bytes;

    @Setup
    public void read() {
        texts = Texts.given();
        clean = texts.clean();
        communiques = texts.communiques();
        bytes = communiques.stream()
                .map(each -> (long) each.body().getBytes(UTF_8).length)
                .toList();
    }

    @Benchmark
    public SourceText readAndClean(Amount amount) {
        Path file = texts.file(texts.turn());
        amount.bytes += file.toFile().length();
        return Texts.clean(file);
    }

    @Benchmark
    public Communique parse(Amount amount) {
        int turn = texts.turn();
        amount.bytes += bytes.get(turn);
        return CommuniqueParser.parse(clean.get(turn));
    }

    @Benchmark
    public StringBuilder json(Amount amount) {
        StringBuilder json = new StringBuilder();
        ModelJson.write(communiques.get(texts.turn()), false, json);
        amount.bytes += json.length();
        return json;
    }
}
