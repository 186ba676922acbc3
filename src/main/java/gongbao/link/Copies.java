package gongbao.link;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Communique;
import gongbao.model.Draft;
import gongbao.text.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two files may say that they are the same text and differ. Neither is thrown away, and neither is taken for the text: each gets
 * a mark made of its words, and the editor is told. Were one of them to keep the plain id, it would lose it to the other as
 * soon as it goes.
 */
final class Copies {

    private Copies() {}

    /** 〔例〕{@code 511826-15-6} twice → {@code 511826-15-6-copy-h3k9x2} and {@code 511826-15-6-copy-w7m4tz}. */
    static List<Draft> told(List<Draft> drafts, List<Diagnostic> diagnostics) {
        List<Draft> byPath = new ArrayList<>(drafts);
        byPath.sort(Comparator.comparing(
                Draft::communique,
                Comparator.comparing((Communique c) -> c.source().path())
                        .thenComparing(c -> c.source().sha256())
                        .thenComparing(Communique::id)
                        .thenComparing(Communique::body)));
        Map<String, List<Draft>> byId = new LinkedHashMap<>();
        byPath.forEach(
                each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
        Set<String> taken = new HashSet<>(byId.keySet());
        List<Draft> told = new ArrayList<>();
        byId.values().forEach(same -> told.addAll(same.size() == 1 ? same : marked(same, taken, diagnostics)));
        return told;
    }

    private static List<Draft> marked(List<Draft> same, Set<String> taken, List<Diagnostic> diagnostics) {
        List<Draft> marked = same.stream()
                .map(each -> each.withId(free(each.communique(), taken)))
                .toList();
        Communique first = marked.get(0).communique();
        for (Draft other : marked.subList(1, marked.size())) {
            diagnostics.add(Diagnostic.of(
                    Severity.WARNING,
                    "duplicate-communique",
                    other.communique().source().path(),
                    same.get(0).id(),
                    first.source().path(),
                    other.id(),
                    first.id()));
        }
        return marked;
    }

    /** Where words are the same to the letter a number tells copies apart: whichever goes, what is left says the same. */
    private static String free(Communique communique, Set<String> taken) {
        String id = communique.id() + "-copy-" + Mark.of(communique.id(), communique.title(), words(communique));
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** Blanks and line breaks are the printer's. */
    private static String words(Communique communique) {
        return Wording.key(communique.body());
    }
}
