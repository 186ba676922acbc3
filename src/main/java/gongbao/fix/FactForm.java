package gongbao.fix;

import gongbao.model.FactId;
import gongbao.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor may correct of a fact: the form that stands behind 更正.
 *
 * @param kind {@code target}; {@code meeting}, {@code title}, {@code genre} and {@code publication} are of the text as a whole
 * @param fact as which the communiqué counts it; null for what is of the text as a whole, but the meeting
 * @param spans where its words stand in the body; none where it stands nowhere
 * @param anchors the ids of these words on the page of the edition, one each, 〔例〕{@code m-120-123-person}
 * @param words its first words as the text prints them, on one line; empty where it stands nowhere
 * @param named how a line of corrections names it; null where nothing names it alone, and for what is of the text as a whole
 * @param hideable whether it can be hidden as a whole, or taken back where an editor added it
 * @param fields what may be set; none where nothing names it
 */
public record FactForm(
        Kind kind,
        @Nullable FactId fact,
        List<Span> spans,
        List<String> anchors,
        String words,
        Entry.@Nullable Named named,
        boolean hideable,
        List<FieldForm> fields) {

    /** The one field of what has no others: {@code title}, {@code genre}. */
    public static final String VALUE = Settable.VALUE;

    public FactForm {
        spans = List.copyOf(spans);
        anchors = List.copyOf(anchors);
        fields = List.copyOf(fields);
    }

    /** By what a request names it: {@code target-3}, {@code meeting}, {@code title}. */
    public String id() {
        return fact == null || kind == Kind.MEETING ? kind.code() : fact.toString();
    }

    /** 〔例〕目标. */
    public String label() {
        return Chinese.label(Chinese.KIND, kind.code());
    }

    /** Whether it can be hidden, or have these fields set. */
    public boolean takes(boolean hide, Set<String> set) {
        return hide
                ? hideable && set.isEmpty()
                : !set.isEmpty()
                        && fields.stream().map(FieldForm::name).toList().containsAll(set);
    }
}
