package gongbao.fix;

import gongbao.model.Communique;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.text.Blanks;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an editor may correct of one text: of each fact that stands in it now, and of the text as a whole. */
public final class FactForms {

    private final CorrectedText text;
    private final FactNames names;
    private final List<FactForm> all = new ArrayList<>();

    public FactForms(CorrectedText text) {
        this.text = text;
        this.names = new FactNames(text.read());
        Arrays.stream(Kind.values()).filter(Kind::isGiven).forEach(kind -> all.add(ofText(kind)));
        Map<String, Integer> anchors = new HashMap<>();
        for (Fact fact : text.now().inOrder()) {
            if (fact.id().kind() != FactId.Kind.MEETING) {
                all.add(ofFact(fact, anchors));
            }
        }
    }

    /** The text as a whole, then the facts in the order of the text. */
    public List<FactForm> all() {
        return List.copyOf(all);
    }

    /** By its id, or by the id of its words on the page; null where there is none. */
    public @Nullable FactForm find(String named) {
        return all.stream()
                .filter(form -> form.id().equals(named) || form.anchors().contains(named))
                .findFirst()
                .orElse(null);
    }

    /** What was said of it, and done. */
    public List<Entry> said(FactForm form) {
        FactId before = form.fact() == null ? null : text.before(form.fact());
        return text.done().entrySet().stream()
                .filter(done -> form.kind().isGiven()
                        ? done.getKey().kind() == form.kind()
                        : done.getValue().equals(before)
                                && !done.getKey().kind().isGiven())
                .map(Map.Entry::getKey)
                .toList();
    }

    private FactForm ofText(Kind kind) {
        Communique now = text.now();
        boolean meeting = kind == Kind.MEETING;
        List<Span> spans = meeting
                ? now.meeting().spans()
                : kind == Kind.TITLE && now.titleSpan() != null ? List.of(now.titleSpan()) : List.of();
        return new FactForm(
                kind,
                meeting ? now.meeting().id() : null,
                spans,
                meeting
                        ? spans.stream()
                                .map(span -> anchor(FactId.Kind.MEETING, span))
                                .toList()
                        : List.of(),
                words(spans),
                new Entry.Named(null, null, text.in()),
                false,
                FieldForms.of(kind, Outcome.fields(kind, now)));
    }

    private FactForm ofFact(Fact fact, Map<String, Integer> anchors) {
        Kind kind = Kind.of(fact.id().kind());
        FactId before = text.before(fact.id());
        boolean added = text.isAdded(before);
        Entry.Named named = added ? null : names.of(kind, before, text.in());
        boolean known = added || named != null;
        return new FactForm(
                kind,
                fact.id(),
                fact.spans(),
                fact.spans().stream()
                        .map(span -> anchor(fact.id().kind(), span, anchors))
                        .toList(),
                words(fact.spans()),
                named,
                known,
                known ? FieldForms.of(kind, Fields.read((Record) fact)) : List.of());
    }

    private String words(List<Span> spans) {
        return spans.isEmpty() ? "" : Blanks.oneLine(spans.get(0).of(text.now().body()));
    }

    private static String anchor(FactId.Kind kind, Span span) {
        return "m-" + span.start() + "-" + span.end() + "-" + kind.code();
    }

    /** Facts of a kind that have every word in common are told apart by their number, as mentions are. */
    private static String anchor(FactId.Kind kind, Span span, Map<String, Integer> anchors) {
        String plain = anchor(kind, span);
        int same = anchors.merge(plain, 1, Integer::sum);
        return same == 1 ? plain : plain + "-" + same;
    }
}
