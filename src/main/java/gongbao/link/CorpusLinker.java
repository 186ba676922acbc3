package gongbao.link;

import gongbao.diag.Diagnostic;
import gongbao.diag.Severity;
import gongbao.model.Actual;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.Things;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts communiqués together into an archive. */
public final class CorpusLinker {

    private static final int MARK = 8;

    private CorpusLinker() {}

    /** Links whatever is given, in any order; the same communiqués always give the same archive. */
    public static Corpus link(List<Communique> communiques) {
        return link(communiques, List.of());
    }

    /** The same with figures reached, to stand beside the targets. */
    public static Corpus link(List<Communique> communiques, List<Actual> actuals) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Draft> drafts = withUniqueIds(communiques, diagnostics).stream()
                .map(Draft::of)
                .sorted(Comparator.comparing(draft -> Order.key(draft.id())))
                .toList();
        Backlinks links = new Backlinks();
        MeetingIndex meetings = new MeetingIndex(drafts, links);
        DocumentIndex documents = new DocumentIndex(drafts, links);
        PersonIndex people = new PersonIndex(drafts, links);
        TermIndex terms = new TermIndex(drafts, links);
        TargetIndex targets = new TargetIndex(drafts, links);
        DirectiveIndex directives = new DirectiveIndex(drafts, links);
        Order order = new Order(drafts);
        List<PlaceEntry> places = meetings.places(order);
        return new Corpus(
                drafts.stream().map(draft -> edition(draft, links)).toList(),
                new Things(
                        meetings.entries(order),
                        documents.entries(order),
                        people.entries(order),
                        terms.entries(order),
                        targets.entries(order, new ActualIndex(actuals, places)),
                        directives.entries(order),
                        places),
                diagnostics);
    }

    private static Edition edition(Draft draft, Backlinks links) {
        return new Edition(draft.communique(), draft.blocks(), links.annotations(draft));
    }

    /**
     * Two files may say that they are the same text and differ: neither is thrown away, the first by path keeps the id, the
     * second gets a mark made of its file, and the editor is told.
     */
    private static List<Communique> withUniqueIds(List<Communique> communiques, List<Diagnostic> diagnostics) {
        List<Communique> byPath = new ArrayList<>(communiques);
        byPath.sort(Comparator.comparing((Communique c) -> c.source().path())
                .thenComparing(c -> c.source().sha256())
                .thenComparing(Communique::id));
        Map<String, Communique> taken = new HashMap<>();
        // Ids that come from the texts go first, so that no number handed out here takes one of them.
        byPath.forEach(c -> taken.putIfAbsent(c.id(), c));
        List<Communique> unique = new ArrayList<>();
        for (Communique communique : byPath) {
            Communique first = Objects.requireNonNull(taken.get(communique.id()));
            if (first == communique) {
                unique.add(communique);
                continue;
            }
            Communique renamed = communique.withId(free(communique, taken));
            taken.put(renamed.id(), renamed);
            unique.add(renamed);
            diagnostics.add(Diagnostic.of(
                    Severity.WARNING,
                    "duplicate-communique",
                    communique.source().path(),
                    communique.id(),
                    first.source().path(),
                    renamed.id()));
        }
        return unique;
    }

    /**
     * 〔例〕{@code 511826-15-6} → {@code 511826-15-6-copy-3f2a9c1b}: a number would read as another meeting's id, and be another
     * one's when files come or go. Several texts of one file are told apart by the number that the last of them gets.
     */
    private static String free(Communique communique, Map<String, Communique> taken) {
        String id = communique.id() + "-copy-" + communique.source().sha256().substring(0, MARK);
        String free = id;
        for (int n = 2; taken.containsKey(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }
}
