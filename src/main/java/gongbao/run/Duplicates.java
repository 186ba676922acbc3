package gongbao.run;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Draft;
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
    static List<Draft> leaveOut(List<Draft> drafts, List<Diagnostic> diagnostics) {
        List<Draft> kept = new ArrayList<>();
        Map<String, List<Draft>> byId = new HashMap<>();
        for (Draft each : drafts) {
            List<Draft> namesakes = byId.computeIfAbsent(each.id(), id -> new ArrayList<>());
            Draft first = namesakes.stream()
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
                        each.communique().source().path(),
                        first.communique().source().path()));
            }
        }
        return kept;
    }

    private static boolean sameText(Draft one, Draft other) {
        return words(one).equals(words(other));
    }

    private static String words(Draft draft) {
        return BLANKS.matcher(draft.communique().body()).replaceAll("");
    }
}
