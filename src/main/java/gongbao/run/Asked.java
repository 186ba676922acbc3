package gongbao.run;

import gongbao.model.Question;
import gongbao.run.editor.SideFile;
import gongbao.run.editor.SiteYaml;
import gongbao.text.InputFile;
import java.nio.file.Path;
import java.util.List;

/** Questions with the paths that open on the user's machine, as findings have them. */
final class Asked {

    private Asked() {}

    /** @param given the paths of seeds */
    static List<Question> asGiven(List<Question> questions, List<Path> paths, GivenPaths given) {
        String site = InputFile.shown(SideFile.find(paths, SiteYaml.NAME).path());
        return questions.stream()
                .map(question -> question.with(
                        question.finding().path().equals(SiteYaml.NAME)
                                ? question.finding().in(site)
                                : given.in(question.finding())))
                .toList();
    }
}
