package gongbao.cli;

import gongbao.diag.Diagnostic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints what an editor should look at before publishing: a few lines, the gravest first; the page has them all. */
final class QuestionPrinter {

    /** So many lines are read. */
    private static final int MOST = 10;

    private static final Path PAGE = Path.of("quality", "index.html");

    private final PrintWriter out;
    private final Words words;

    QuestionPrinter(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
    }

    void print(List<Diagnostic> questions, Path site) {
        if (questions.isEmpty()) {
            return;
        }
        Path page = site.resolve(PAGE);
        out.println(words.get("review", questions.size()));
        List<Diagnostic> few = few(questions);
        few.forEach(question -> out.println(
                words.get("review.line", DiagnosticPrinter.place(question), question.message(words.locale()))));
        int rest = questions.size() - few.size();
        out.println(rest > 0 ? words.get("review.rest", rest, page) : words.get("review.lines", page));
    }

    /** One of each kind, however many there are of the gravest, and then those that still have room, in their order. */
    static List<Diagnostic> few(List<Diagnostic> questions) {
        Set<Integer> chosen = new TreeSet<>();
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < questions.size() && chosen.size() < MOST; i++) {
            if (kinds.add(questions.get(i).rule())) {
                chosen.add(i);
            }
        }
        for (int i = 0; i < questions.size() && chosen.size() < MOST; i++) {
            chosen.add(i);
        }
        return chosen.stream().map(questions::get).toList();
    }
}
