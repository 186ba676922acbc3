package gongbao.link;

import gongbao.diag.Diagnostic;
import gongbao.model.Actual;
import gongbao.model.Annotation;
import gongbao.model.Communique;
import gongbao.model.Corpus;
import gongbao.model.DirectiveEntry;
import gongbao.model.DocumentEntry;
import gongbao.model.Draft;
import gongbao.model.Edition;
import gongbao.model.MeetingEntry;
import gongbao.model.PersonEntry;
import gongbao.model.PlaceEntry;
import gongbao.model.SameOrDifferent;
import gongbao.model.TargetEntry;
import gongbao.model.TermEntry;
import gongbao.model.Things;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

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
        return linkDrafts(communiques.stream().map(Drafts::of).toList(), actuals, said);
    }

    /** The same of texts that are laid out. What their facts say is asked for as it is needed, and not kept. */
    public static Corpus linkDrafts(List<Draft> read, List<Actual> actuals, List<SameOrDifferent> said) {
        Told.Findings told = Told.Findings.of(said);
        List<Diagnostic> diagnostics = told.diagnostics();
        List<Draft> drafts = Copies.told(read, diagnostics).stream()
                .sorted(Comparator.comparing(draft -> Order.key(draft.id())))
                .toList();
        Backlinks links = new Backlinks(drafts);
        ForkJoinTask<Aims> beside =
                ForkJoinTask.adapt(() -> Aims.of(drafts, links, said)).fork();
        MeetingIndex meetings = new MeetingIndex(drafts, links);
        List<MeetingEntry> held = meetings.entries();
        List<PlaceEntry> places = meetings.places(held);
        // One kind after the other: an index holds more than its entries do.
        List<DocumentEntry> documents = DocumentIndex.of(drafts, links, told).entries();
        List<PersonEntry> people = PersonIndex.of(drafts, links, told).entries();
        Aims aims = beside.join();
        told.add(aims.told());
        List<TargetEntry> targets = aims.targets().entries(new ActualIndex(actuals, places));
        return new Corpus(
                IntStream.range(0, drafts.size())
                        .mapToObj(i -> edition(drafts.get(i), links.annotations(i)))
                        .toList(),
                new Things(held, documents, people, aims.terms(), targets, aims.directives(), places),
                diagnostics,
                told.done());
    }

    /** What the texts aim at: linked by one thread, while another links meetings, documents and people. */
    private record Aims(
            List<TermEntry> terms, TargetIndex targets, List<DirectiveEntry> directives, Told.Findings told) {

        static Aims of(List<Draft> drafts, Backlinks links, List<SameOrDifferent> said) {
            Told.Findings told = Told.Findings.of(said);
            List<TermEntry> terms = TermIndex.of(drafts, links, told).entries();
            TargetIndex targets = new TargetIndex(drafts, links);
            targets.told(told);
            return new Aims(terms, targets, new DirectiveIndex(drafts, links).entries(), told);
        }
    }

    private static Edition edition(Draft draft, List<Annotation> annotations) {
        return new Edition(draft, annotations);
    }
}
