package gongbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Severity;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.run.Build;
import gongbao.run.BuildOptions;
import gongbao.run.BuildResult;
import gongbao.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ready-made line can be pasted as it is: it is understood, and what it answers is asked no more. */
class AnswersTest {

    @TempDir
    Path place;

    static Stream<Kind> kinds() {
        return Review.KINDS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void areTakenAndEndTheQuestion(Kind kind) throws IOException {
        List<String> texts = KindsTest.texts(kind.yes());
        for (int i = 0; i < texts.size(); i++) {
            write("seeds/" + (i + 1) + ".txt", texts.get(i) + "\n");
        }
        for (Question question : asked(build(), kind)) {
            for (Paste answer : question.pastes()) {
                answer(kind, question, answer);
            }
        }
    }

    private void answer(Kind kind, Question question, Paste answer) throws IOException {
        String file = answer.file().startsWith("seeds/") ? answer.file() : "seeds/" + answer.file();
        write(file, String.join("\n", answer.lines()) + "\n");
        BuildResult result = build();
        Files.delete(place.resolve(file));

        assertThat(result.diagnostics()).as("%s", answer).noneMatch(finding -> finding.severity() == Severity.ERROR);
        List<Question> still = isEmpty(answer) ? List.of() : asked(result, kind);
        assertThat(still)
                .as("%s", answer)
                .extracting(asked -> asked.finding().arguments())
                .doesNotContain(question.finding().arguments());
    }

    /** A key that waits for its value. */
    private static boolean isEmpty(Paste answer) {
        return answer.lines().stream().allMatch(line -> line.endsWith(":"));
    }

    private List<Question> asked(BuildResult result, Kind kind) {
        return result.questions().stream()
                .filter(question -> question.finding().rule().equals(kind.rule()))
                .toList();
    }

    private BuildResult build() {
        BuildOptions options =
                new BuildOptions(List.of(place.resolve("seeds")), place.resolve("out"), null, null, 1, false);
        return Build.run(options, Progress.SILENT);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), text);
    }
}
