package gongbao.link;

import gongbao.diag.Diagnostic;
import gongbao.model.Actual;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.Edition;
import gongbao.model.PlaceEntry;
import gongbao.model.SameOrDifferent;
import gongbao.model.Things;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts communiqués together into an archive. */
public final class CorpusLinker {

    private CorpusLinker() {}

    /** Links whatever is given, in any order; the same communiqués always give the same archive. */
    public static Corpus link(List<Communique> communiques) {
        return link(communiques, List.of());
    }

    /** The same with figures reached, to stand beside the targets. */
    public static Corpus link(List<Communique> communiques, List<Actual> actuals) {
        return link(communiques, actuals, List.of());
    }

    /** The same where an editor says which things are one, and which one is two. */
    public static Corpus link(List<Communique> communiques, List<Actual> actuals, List<SameOrDifferent> said) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Told.Findings told = new Told.Findings(said, diagnostics, new ArrayList<>());
        List<Draft> drafts = Copies.told(communiques, diagnostics).stream()
                .map(Draft::of)
                .sorted(Comparator.comparing(draft -> Order.key(draft.id())))
                .toList();
        Backlinks links = new Backlinks();
        MeetingIndex meetings = new MeetingIndex(drafts, links);
        DocumentIndex documents = DocumentIndex.of(drafts, links, told);
        PersonIndex people = PersonIndex.of(drafts, links, told);
        TermIndex terms = TermIndex.of(drafts, links, told);
        TargetIndex targets = new TargetIndex(drafts, links);
        targets.told(told);
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
                diagnostics,
                told.done());
    }

    private static Edition edition(Draft draft, Backlinks links) {
        return new Edition(draft.communique(), draft.blocks(), links.annotations(draft));
    }
}
