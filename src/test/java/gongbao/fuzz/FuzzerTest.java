package gongbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.model.Communique;
import gongbao.model.FactId;
import gongbao.model.Facts;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.model.Wording;
import gongbao.read.Reading;
import gongbao.read.SeedReader;
import gongbao.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fuzzer that overlooks a fault is worse than none: faults are planted here, and have to be found. */
class FuzzerTest {

    private static final String TEXT = "中国共产党长沙县第十三届委员会第七次全体会议公报\n中国共产党长沙县第十三届委员会第七次全体会议，于2023年12月28日举行。\n"
            + "全会落实省委十二届四次全会精神。到2027年，全县地区生产总值达到100亿元。";

    @TempDir
    Path folder;

    private Trial trial(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Kinds.SeedFile.trial(new Input("a.txt", bytes, new Input.Known("UTF-8", text, text, "")), folder);
    }

    /** What is found where the communiqué is another than the program made. */
    private static List<String> found(Trial trial, Communique planted) {
        Trial other = new Trial(
                trial.input(), trial.path(), trial.reading(), trial.cleaned(), planted, trial.json(), trial.nanos());
        return Promises.faults(other).stream().map(Fault::promise).toList();
    }

    private static Communique with(Communique made, List<Target> targets, List<Reference> references) {
        Facts facts = new Facts(
                made.attendees(),
                made.people(),
                made.documents(),
                made.personnel(),
                targets,
                made.directives(),
                references,
                made.terms());
        return new Communique(
                made.id(), made.heading(), made.carrier(), made.meeting(), facts, made.prose(), made.diagnostics());
    }

    @Test
    void findsNothingInASoundText() throws IOException {
        assertThat(Promises.faults(trial(TEXT))).isEmpty();
    }

    @Test
    void findsASpanThatIsOffByOne() throws IOException {
        Trial trial = trial(TEXT);
        Communique made = Objects.requireNonNull(trial.communique());
        Target target = made.targets().get(0);
        Span next = target.span().shift(1);
        Target shifted = new Target(
                target.id(),
                target.kind(),
                target.indicator(),
                target.sense(),
                target.figure(),
                target.period(),
                target.base(),
                new Wording(target.text(), next, target.rule()));
        assertThat(found(trial, with(made, List.of(shifted), made.references())))
                .containsExactly(
                        next.end() > made.body().length()
                                ? "spans lie in the body"
                                : "a fact's words stand at its span");
    }

    @Test
    void findsAFactThatIsCountedTwice() throws IOException {
        Trial trial = trial(TEXT);
        Communique made = Objects.requireNonNull(trial.communique());
        Reference reference = made.references().get(0);
        assertThat(found(trial, with(made, made.targets(), List.of(reference, reference))))
                .contains("ids are unique and fit for a path");
    }

    @Test
    void findsALostCharacterAndAnInventedOne() throws IOException {
        Trial trial = trial(TEXT);
        Input other = trial.input().seen(TEXT.replace("全会", "全会议"), "");
        assertThat(Promises.faults(new Trial(
                        other, trial.path(), trial.reading(), trial.cleaned(), trial.communique(), trial.json(), 0)))
                .extracting(Fault::promise)
                .containsExactly("the reader keeps every visible word");
        Input less = trial.input().seen(TEXT.replace("全会落实", "落实"), "");
        assertThat(Promises.faults(new Trial(
                        less, trial.path(), trial.reading(), trial.cleaned(), trial.communique(), trial.json(), 0)))
                .extracting(Fault::promise)
                .containsExactly("the reader invents nothing");
    }

    /** Of a damaged file the characters that its bytes may spell, and no other. */
    @Test
    void findsACharacterThatADamagedFileDoesNotSpell() throws IOException {
        Trial trial = trial(TEXT);
        Input spelled = new Input("a.txt", trial.input().bytes(), Input.Known.spelled("\uFFFD" + TEXT));
        Input other = new Input("a.txt", trial.input().bytes(), Input.Known.spelled(TEXT.replace("届", "层")));
        assertThat(found(with(spelled, trial))).isEmpty();
        assertThat(found(with(other, trial))).containsExactly("the reader invents nothing");
        assertThat(Spelled.inRichText("{\\u20840?x{\\'bb}\\b\\'e1}".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("全", "会");
        assertThat(Spelled.inDigits("<5168 4F1>")).contains("全", "\u4F10");
        assertThat(Spelled.inUnits(" 全会".getBytes(StandardCharsets.UTF_16LE))).contains("全", "会");
    }

    private static Trial with(Input input, Trial trial) {
        return new Trial(input, trial.path(), trial.reading(), trial.cleaned(), trial.communique(), trial.json(), 0);
    }

    private static List<String> found(Trial trial) {
        return Promises.faults(trial).stream().map(Fault::promise).toList();
    }

    @Test
    void findsWhatTakesTooLong() throws IOException {
        Trial trial = trial(TEXT);
        assertThat(Promises.faults(new Trial(
                        trial.input(),
                        trial.path(),
                        trial.reading(),
                        trial.cleaned(),
                        trial.communique(),
                        trial.json(),
                        3_000_000_000L)))
                .extracting(Fault::promise)
                .containsExactly("two seconds at most");
    }

    @Test
    void makesAnExampleSmall() {
        assertThat(Shrinker.text(
                        "全会".repeat(300) + "《" + "指出".repeat(300) + "》",
                        text -> text.matches("(?s).*《.*》.*"),
                        Duration.ofMinutes(1)))
                .isEqualTo("《》");
    }

    @Test
    void makesTheSameInputOfTheSameNumber() {
        for (long number = 1; number < 300; number++) {
            Input one = input(number);
            Input again = input(number);
            assertThat(one.name()).isEqualTo(again.name());
            assertThat(one.bytes()).isEqualTo(again.bytes());
        }
    }

    @Test
    void makesInputsOfEveryKind() {
        assertThat(IntStream.range(0, 600).mapToObj(number -> input(number).name()))
                .contains("site.yaml", "actuals.csv")
                .containsAll(readable());
    }

    /** A file of each format that is read, from what the reader itself says of one that it does not. */
    private static List<String> readable() {
        Reading.Failure refused = (Reading.Failure) new SeedReader().read("a.xyz", new byte[] {'x'});
        String shown = refused.diagnostic().arguments().get(1);
        return Stream.of(shown.split(" ")).map(end -> "a" + end).toList();
    }

    private static Input input(long number) {
        Lot lot = new Lot(number);
        Kind kind = Kinds.of(lot);
        return kind.input(kind.text(lot.split()), new Lot(lot.number()));
    }

    /** What no text says, no rule is tried with. */
    @Test
    void makesTextsWithFactsOfEveryKind() throws IOException {
        Set<FactId.Kind> kinds = EnumSet.noneOf(FactId.Kind.class);
        int figures = 0;
        for (long number = 1; number < 400; number++) {
            Communique communique = trial(TextFuzzer.text(new Lot(number))).communique();
            if (communique != null) {
                communique.inOrder().forEach(fact -> kinds.add(fact.id().kind()));
                figures += (int) communique.targets().stream()
                        .filter(target -> target.value() != null)
                        .count();
            }
        }
        assertThat(kinds).containsExactly(FactId.Kind.values());
        assertThat(figures).isGreaterThan(100);
    }
}
