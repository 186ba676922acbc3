package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The same text in two files (a page saved twice, a .docx beside its .txt) is one communiqué: the first by path stays. */
final class Duplicates {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Duplicates() {}

    /** The communiqués without their doubles, each of which is reported. Another text about the same meeting is no double. */
    static List<Communique> leaveOut(List<Communique> communiques, List<Diagnostic> diagnostics) {
        List<Communique> kept = new ArrayList<>();
        Map<String, List<Communique>> byId = new HashMap<>();
        for (Communique each : communiques) {
            List<Communique> namesakes = byId.computeIfAbsent(each.id(), id -> new ArrayList<>());
            Communique first = namesakes.stream()
                    .filter(other -> sameText(other, each))
                    .findFirst()
                    .orElse(null);
            if (first == null) {
                namesakes.add(each);
                kept.add(each);
            } else {
                diagnostics.add(Diagnostic.of(
                        Severity.WARNING,
                        "communique-twice",
                        each.source().path(),
                        first.source().path()));
            }
        }
        return kept;
    }

    private static boolean sameText(Communique one, Communique other) {
        return words(one).equals(words(other));
    }

    private static String words(Communique communique) {
        return BLANKS.matcher(communique.body()).replaceAll("");
    }
}
