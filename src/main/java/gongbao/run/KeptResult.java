package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.model.Concern;
import gongbao.model.Paste;
import gongbao.model.Question;
import java.util.List;

/**
 * What a build wrote and said, kept for the next one: where nothing that went in has changed, and nothing of what came out, there is
 * nothing to do but to say it again.
 *
 * @param inputs fingerprint of all that went in
 * @param output fingerprint of the output folder
 * @param read number of communiqués read
 */
record KeptResult(
        String inputs,
        String output,
        int read,
        int pages,
        List<Diagnostic> diagnostics,
        List<Asked> asked,
        List<String> overrides,
        List<String> joined) {

    /** A question without the places where its words stand: they are shown on a page that is there. */
    record Asked(Concern concern, Diagnostic finding, List<Paste> pastes, boolean isTold) {

        static Asked of(Question question) {
            return new Asked(question.concern(), question.finding(), question.pastes(), question.isTold());
        }

        Question question() {
            return new Question(concern, finding, List.of(), pastes, isTold);
        }
    }

    static KeptResult of(BuildResult result, String inputs, String output) {
        return new KeptResult(
                inputs,
                output,
                result.read(),
                result.pages(),
                result.diagnostics(),
                result.questions().stream().map(Asked::of).toList(),
                result.overrides(),
                result.joined());
    }

    BuildResult result(double seconds) {
        return new BuildResult(
                read,
                true,
                pages,
                seconds,
                diagnostics,
                asked.stream().map(Asked::question).toList(),
                overrides,
                joined,
                0);
    }
}
