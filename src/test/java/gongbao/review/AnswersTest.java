package gongbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import gongbao.diag.Severity;
import gongbao.model.Paste;
import gongbao.model.Question;
import gongbao.run.Build;
import gongbao.run.BuildOptions;
import gongbao.run.BuildResult;
import gongbao.run.Progress;
import gongbao.zh.ChineseNumerals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Keys that wait for their values. */
    private static boolean isEmpty(Paste answer) {
        return answer.lines().stream().allMatch(line -> line.startsWith("# "));
    }

    private List<Question> asked(BuildResult result, Kind kind) {
        return result.questions().stream()
                .filter(question -> question.finding().rule().equals(kind.rule()))
                .toList();
    }

    private BuildResult build() {
        BuildOptions options = new BuildOptions(
                List.of(place.resolve("seeds")),
                place.resolve("out"),
                null,
                null,
                1,
                BuildOptions.IN_HEAP,
                null,
                Set.of(BuildOptions.Flag.NO_SEARCH_CHECK));
        return Build.run(options, Progress.SILENT);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(place.resolve(file).getParent());
        Files.writeString(place.resolve(file), text);
    }

    /** Blocks of several questions, pasted one behind the other as they are, are all taken, and nothing is asked any more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void canBePastedOneBehindTheOther(int answer) throws IOException {
        write("seeds/4.txt", text("4", "1", "县长李志强主持会议。到2027年，常住人口城镇化率达到60%。"));
        write("seeds/5.txt", text("5", "2", "县委书记杨建俊主持会议。全会审议通过了《关于推进城乡融合发展的决定》。要加快构建“两极三园联轴融圈”发展格局。"));
        write(
                "seeds/6.txt",
                text(
                        "6",
                        "3",
                        "县委书记杨建竣主持会议。全会认真落实《关于推进城乡融和发展的决定》和省委全会精神。" + "要加快构建“两级三园联轴融圈”发展格局。到2027年，常住人口城镇划率达到66%。"));
        List<Question> questions = build().questions();
        assertThat(questions)
                .extracting(question -> question.finding().rule())
                .contains("review-near-people", "review-near-indicators", "review-new-people", "review-site-missing");

        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (Question question : questions) {
            List<Paste> pastes = question.pastes();
            Paste paste = pastes.get(Math.min(answer, pastes.size() - 1));
            String file = paste.file().startsWith("seeds/") ? paste.file() : "seeds/" + paste.file();
            // What is wrong beyond doubt stands only by a reason, which the office knows.
            String block = String.join("\n", paste.lines()).replaceFirst("reason:$", "reason: 原件如此") + "\n";
            files.computeIfAbsent(file, name -> new StringBuilder()).append(block);
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            write(file.getKey(), file.getValue().toString());
        }
        BuildResult result = build();
        assertThat(result.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(result.questions())
                .extracting(question -> question.finding().rule())
                .containsOnly("review-site-missing");
    }

    private static String text(String session, String month, String words) {
        String meeting = "中国共产党芦山县第十五届委员会第" + ChineseNumerals.of(Integer.parseInt(session)) + "次全体会议";
        return meeting + "公报\n" + meeting + "于2024年" + month + "月5日在县城举行。\n" + words + "\n";
    }

    /** Who has said that two names are one person has looked at both. */
    @Test
    void aNameThatIsSaidToBeAnotherIsNoNewOne() throws IOException {
        write("seeds/4.txt", text("4", "1", "县长李志强主持会议。"));
        write("seeds/5.txt", text("5", "2", "县委书记杨建俊主持会议。"));
        write("seeds/6.txt", text("6", "3", "县委书记杨建竣主持会议。"));
        assertThat(rules(build())).contains("review-new-people");
        write("seeds/fix.yaml", "same:\n  - people: [杨建俊, 杨建竣 县委书记]\n");
        assertThat(rules(build())).doesNotContain("review-new-people", "review-near-people");
    }

    private static List<String> rules(BuildResult result) {
        return result.questions().stream()
                .map(question -> question.finding().rule())
                .toList();
    }
}
