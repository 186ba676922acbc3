package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Question;
import java.util.List;

/**
 * What a run did.
 *
 * @param read number of communiqués read
 * @param written whether there is an output: a site in its folder, or lines printed
 * @param pages number of pages written
 * @param seconds wall time
 * @param diagnostics what was found, by path and place
 * @param questions what an editor should look at before the site is published, by consequence
 * @param overrides templates and assets that were taken from the user's own folder, by name
 * @param joined texts whose pages lie in several files, each with all of these: {@code x.html + x_2.html}
 * @param changed number of files of the site that were made, changed or deleted; all others are as they were
 */
public record BuildResult(
        int read,
        boolean written,
        int pages,
        double seconds,
        List<Diagnostic> diagnostics,
        List<Question> questions,
        List<String> overrides,
        List<String> joined,
        int changed) {

    public BuildResult {
        diagnostics = diagnostics.stream().sorted().toList();
        questions = List.copyOf(questions);
        overrides = overrides.stream().sorted().toList();
        joined = List.copyOf(joined);
    }

    /** What the questions ask, each at its place. */
    public List<Diagnostic> asked() {
        return questions.stream().map(Question::finding).toList();
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    /** A question is a warning, too; one that a finding tells already is not counted twice. */
    public int warnings() {
        int asked =
                (int) questions.stream().filter(question -> !question.isTold()).count();
        return count(Severity.WARNING) + asked;
    }

    private int count(Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
