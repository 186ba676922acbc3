package gongbao.cli;

import gongbao.diag.Finding.Level;
import gongbao.run.CheckResult;
import gongbao.run.Rules;
import java.util.ArrayList;
import java.util.List;

/** Says in the end how much was found, and what was looked at: nobody is to take silence for an approval. */
record CheckSummary(Words words) {

    List<String> lines(CheckResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(
                "check.found",
                result.extent().texts(),
                result.count(Level.ERROR),
                result.distinct(Level.ERROR),
                result.count(Level.WARNING),
                result.suppressed()));
        lines.add(words.get(
                "check.looked",
                result.extent().characters(),
                result.rules().size(),
                left(result),
                tables(result.extent().tables())));
        lines.add(words.get("check.limits"));
        return lines;
    }

    private String left(CheckResult result) {
        List<String> left = new ArrayList<>(Rules.ids());
        left.removeAll(result.rules());
        return left.isEmpty() ? words.get("check.all") : words.get("check.left", String.join(words.get("comma"), left));
    }

    private String tables(String day) {
        return day.isEmpty() ? "" : words.get("check.tables", day);
    }
}
