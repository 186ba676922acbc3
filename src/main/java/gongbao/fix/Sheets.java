package gongbao.fix;

import gongbao.model.Attendee;
import gongbao.model.CitedDocument;
import gongbao.model.Directive;
import gongbao.model.Fact;
import gongbao.model.FactId;
import gongbao.model.Facts;
import gongbao.model.Person;
import gongbao.model.Personnel;
import gongbao.model.Reference;
import gongbao.model.Target;
import gongbao.model.Term;
import gongbao.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The facts of a text while they are corrected: each keeps the id it was read with, or the next free one, until all is done. */
final class Sheets {

    private final Map<FactId.Kind, List<Fact>> facts = new EnumMap<>(FactId.Kind.class);
    private final Map<FactId.Kind, Integer> last = new EnumMap<>(FactId.Kind.class);

    Sheets(Facts read) {
        for (FactId.Kind kind : FactId.Kind.values()) {
            facts.put(kind, new ArrayList<>(read.of(kind)));
            last.put(kind, read.of(kind).size());
        }
    }

    private List<Fact> all(FactId.Kind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    List<Fact> of(FactId.Kind kind) {
        return List.copyOf(all(kind));
    }

    /** As it is now; null where it is hidden. */
    @Nullable
    Fact now(FactId id) {
        return all(id.kind()).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    FactId free(FactId.Kind kind) {
        return new FactId(kind, last.merge(kind, 1, Integer::sum));
    }

    /** Puts it in the place of the one of its id. */
    void set(Fact fact) {
        all(fact.id().kind()).replaceAll(each -> each.id().equals(fact.id()) ? fact : each);
    }

    void hide(FactId id) {
        all(id.kind()).removeIf(fact -> fact.id().equals(id));
    }

    /** Before the first that stands behind it; the others keep their order. */
    void add(Fact fact) {
        List<Fact> all = all(fact.id().kind());
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            List<Span> spans = all.get(i).spans();
            if (!spans.isEmpty() && spans.get(0).compareTo(fact.spans().get(0)) <= 0) {
                at = i + 1;
            }
        }
        all.add(at, fact);
    }

    /** Which number each fact bears from now on. */
    Map<FactId, FactId> numbers() {
        Map<FactId, FactId> numbers = new HashMap<>();
        facts.forEach((kind, all) -> {
            for (int i = 0; i < all.size(); i++) {
                numbers.put(all.get(i).id(), new FactId(kind, i + 1));
            }
        });
        return numbers;
    }

    /** All of them, counted anew. */
    Facts facts() {
        return new Facts(
                        cast(Attendee.class, FactId.Kind.ATTENDEE),
                        cast(Person.class, FactId.Kind.PERSON),
                        cast(CitedDocument.class, FactId.Kind.DOCUMENT),
                        cast(Personnel.class, FactId.Kind.PERSONNEL),
                        cast(Target.class, FactId.Kind.TARGET),
                        cast(Directive.class, FactId.Kind.DIRECTIVE),
                        cast(Reference.class, FactId.Kind.REFERENCE),
                        cast(Term.class, FactId.Kind.TERM))
                .in(UnaryOperator.identity());
    }

    private <F extends Fact> List<F> cast(Class<F> type, FactId.Kind kind) {
        return all(kind).stream().map(type::cast).toList();
    }
}
