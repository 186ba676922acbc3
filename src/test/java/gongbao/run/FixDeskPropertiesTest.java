package gongbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Diagnostic;
import gongbao.fix.FactForm;
import gongbao.fix.FieldForm;
import gongbao.fix.Kind;
import gongbao.fixture.FactLines;
import gongbao.model.Communique;
import gongbao.run.editor.FixDesk;
import gongbao.run.editor.FixDesk.Answer;
import gongbao.run.editor.FixDesk.Sheet;
import gongbao.run.editor.FixDesk.Which;
import gongbao.run.editor.FixDesk.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of a text every fact can be hidden, and every field of it set, from its form: that is done, nothing else is, and taken back it
 * leaves nothing. {@code -Ddesk.texts=FOLDER} tries it with all texts of a folder, and all facts of each.
 */
@Tag("slow")
class FixDeskPropertiesTest {

    /** What cannot be beside what else is known of the fact, or is no place or number of its kind: nothing is written then. */
    private static final Set<String> CANNOT_BE = Set.of(
            "fix-order",
            "fix-not-done",
            "fix-needs",
            "fix-days-read",
            "fix-days",
            "fix-place",
            "fix-range",
            "fix-empty");

    private static final String OWN = System.getProperty("desk.texts", "");

    /** Facts of a kind whose fields are set, and that are hidden, where all texts are not asked for. */
    private static final int SET_OF_A_KIND = 1;

    private static final int HIDDEN_OF_A_KIND = 3;

    @TempDir
    Path folder;

    static Stream<Path> texts() throws IOException {
        if (OWN.isEmpty()) {
            return Stream.of(
                    Path.of("seeds/lushan-15-6.txt"),
                    Path.of("src/test/resources/cases/province-with-personnel/input.txt"),
                    Path.of("src/test/resources/cases/traditional-characters/input.txt"));
        }
        try (Stream<Path> files = Files.walk(Path.of(OWN))) {
            return files
                    .filter(file -> SourceParser.isSource(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hidesEveryFactAndNothingElse(Path text) throws IOException {
        Bench bench = new Bench(folder, text);
        Map<Kind, Integer> tried = new EnumMap<>(Kind.class);
        for (Communique before : bench.read()) {
            Sheet sheet = bench.sheet(before);
            for (FactForm form : sheet.facts()) {
                assertThat(form.hideable())
                        .as(form.toString())
                        .isEqualTo(!form.kind().isGiven());
                if (form.hideable() && isTried(tried, form, HIDDEN_OF_A_KIND)) {
                    Answer answer = bench.write(before, sheet, form, true, Map.of());
                    assertThat(answer.findings()).as(form.toString()).isEmpty();
                    assertIsGone(form, before, bench.now(before));
                    bench.undo(answer);
                }
            }
        }
    }

    private static boolean isTried(Map<Kind, Integer> tried, FactForm form, int ofAKind) {
        return !OWN.isEmpty() || tried.merge(form.kind(), 1, Integer::sum) <= ofAKind;
    }

    /** What hangs on a person or a document, a name in a list, a short form, goes with it. */
    private static void assertIsGone(FactForm form, Communique before, Communique now) {
        List<String> gone = new ArrayList<>(lines(before));
        lines(now).forEach(gone::remove);
        List<String> come = new ArrayList<>(lines(now));
        lines(before).forEach(come::remove);
        int left = now.facts().of(Objects.requireNonNull(form.fact()).kind()).size();
        assertThat(left).isEqualTo(before.facts().of(form.fact().kind()).size() - 1);
        if (form.kind() == Kind.PERSON || form.kind() == Kind.DOCUMENT) {
            assertThat(gone).as(form.toString()).hasSize(come.size() + 1);
        } else {
            assertThat(gone).as(form.toString()).hasSize(1);
            assertThat(come).as(form.toString()).isEmpty();
        }
    }

    private static List<String> lines(Communique read) {
        List<String> lines = new ArrayList<>();
        FactLines.kinds().forEach(kind -> FactLines.of(kind, read).forEach(fact -> lines.add(kind + " " + fact)));
        return lines;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void setsEveryFieldToWhatItMayBe(Path text) throws IOException {
        Bench bench = new Bench(folder, text);
        Map<Kind, Integer> tried = new EnumMap<>(Kind.class);
        for (Communique before : bench.read()) {
            Sheet sheet = bench.sheet(before);
            for (FactForm form : sheet.facts()) {
                if (isTried(tried, form, SET_OF_A_KIND)) {
                    setAll(bench, before, sheet, form);
                }
            }
        }
    }

    private static void setAll(Bench bench, Communique before, Sheet sheet, FactForm form) throws IOException {
        for (FieldForm field : form.fields()) {
            for (List<String> value : values(field)) {
                Answer answer = bench.write(before, sheet, form, false, Map.of(field.name(), value));
                if (answer.isDone()) {
                    assertThat(bench.field(before, form, field).values())
                            .as(form.id() + " " + field.name())
                            .isEqualTo(value);
                    bench.undo(answer);
                } else {
                    assertThat(answer.findings()).extracting(Diagnostic::rule).isSubsetOf(CANNOT_BE);
                }
            }
        }
    }

    /** What it is, and others. */
    private static List<List<String>> values(FieldForm field) {
        List<List<String>> values = new ArrayList<>(List.of(field.values()));
        switch (field.type()) {
            case CHOICE -> field.choices().forEach(choice -> values.add(List.of(choice.code())));
            case FLAG -> values.add(List.of(field.values().contains("true") ? "false" : "true"));
            case NUMBER -> values.add(List.of("7"));
            case DECIMAL -> values.add(List.of("6.5"));
            case DAY, MOMENT -> values.add(List.of("2024-01-05"));
            case MEETING -> values.add(List.of("510000-12-4"));
            case TEXT -> values.add(List.of("某县 “一、二”, {#: 三}"));
        }
        return values;
    }

    /** A text in a folder of its own, and the desk for it. */
    private record Bench(Path folder, Path fix, FixDesk desk) {

        Bench(Path folder, Path text) throws IOException {
            this(
                    folder,
                    folder.resolve(text.getFileName() + ".fix.yaml"),
                    new FixDesk(new FixSources(List.of(folder), path -> false)));
            Files.copy(text, folder.resolve(text.getFileName()));
        }

        List<Communique> read() {
            return new Corrected(folder).read();
        }

        Sheet sheet(Communique text) {
            return Objects.requireNonNull(desk.sheet(which(text)));
        }

        private static Which which(Communique text) {
            return new Which(text.source().path(), text.id());
        }

        /** @param sheet as it was before the last change was taken back, which makes it the same again */
        Answer write(Communique text, Sheet sheet, FactForm form, boolean hide, Map<String, List<String>> set)
                throws IOException {
            Answer answer = desk.write(which(text), new Wish(form.id(), sheet.version(), hide, set));
            assertThat(Files.exists(fix)).isEqualTo(answer.isDone());
            return answer;
        }

        /** The same text as it is read now. */
        Communique now(Communique text) {
            Corrected all = new Corrected(folder);
            Communique now = all.read().stream()
                    .filter(each -> each.body().equals(text.body()))
                    .findFirst()
                    .orElseThrow();
            assertThat(all.faults()).isEmpty();
            return now;
        }

        /** Under the id that the text had, or the one it has now. */
        FieldForm field(Communique text, FactForm form, FieldForm field) {
            Sheet same = desk.sheet(which(text));
            Sheet sheet = same == null ? sheet(now(text)) : same;
            return Objects.requireNonNull(sheet.find(form.id())).fields().stream()
                    .filter(each -> each.name().equals(field.name()))
                    .findFirst()
                    .orElseThrow();
        }

        void undo(Answer answer) {
            assertThat(desk.undo(String.valueOf(answer.undo())).isDone()).isTrue();
            assertThat(fix).doesNotExist();
        }
    }
}
